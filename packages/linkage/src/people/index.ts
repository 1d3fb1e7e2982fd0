export { countPeople, type CountedPairs, type JudgedPair, type PeopleCount } from './count-people.ts'
