export {
  countPeople,
  type CountedPairs,
  type JudgedPair,
  type PeopleCount,
  type Uncovered,
} from './count-people.ts'
export { seeded } from '../random.ts'
