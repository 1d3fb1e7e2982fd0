import { withoutAccents } from '../romanise.ts'

/** Names that everybody connects with one person, at most one given name and one surname each. */
const wellKnown = `
Nicolas Maduro, Hugo Chavez, Simon Bolivar, Maria Machado, Juan Guaido, Fidel Castro, Raul Castro, Gustavo Petro,
Ivan Duque, Juan Santos, Gabriel Garcia, Sofia Vergara, Evo Morales, Diego Rivera, Pablo Escobar, Luis Fonsi, Pablo Neruda,
Jair Bolsonaro, Luiz Silva, Luis da Silva, Ronaldo Nazario, Paulo Coelho, Wyclef Jean, Jovenel Moise, Garcelle Beauvais,
Toussaint Louverture, Michel Martelly, Bob Marley, Usain Bolt, Shelly-Ann Fraser, Andrew Holness, Portia Simpson,
Marcus Garvey, Irfaan Ali, Bharrat Jagdeo, Brian Lara, Keith Rowley, Eric Williams, Mia Mottley, George Bush, Kevin Hart,
Ian Smith, Clive Lloyd, Michael Jackson, George Washington, Winston Churchill, Nelson Mandela, Desi Bouterse, Xi Jinping,
Li Peng, Ming Yao, Li Bai, Jian Xu, Narendra Modi, Vijay Verma, Rajesh Sharma, Ravi Prasad, Lakshmi Mittal,
Vladimir Putin, Mikhail Gorbachev, Iurii Gagarin, Aleksandr Pushkin, Lev Tolstoi, Volodymyr Zelenskyi,
Saddam Hussein, Mohamed Salah, Reza Mousavi, Ashraf Ghani, Vitalii Klychko, Andrii Shevchenko, Taras Shevchenko`

const parts = (name: string) =>
  withoutAccents(name)
    .toLowerCase()
    .split(/[\s-]+/)

const names = wellKnown.split(',').map((name) => parts(name.trim()))

/** Whether a made-up name holds every part of the name of somebody whom all know. */
export function isWellKnown({ given, family }: { given: string; family: string }): boolean {
  const own = new Set(parts(`${given} ${family}`))
  return names.some((name) => name.every((part) => own.has(part)))
}
