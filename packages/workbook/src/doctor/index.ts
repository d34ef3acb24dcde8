export { default as doctorMessages } from './doctor.en.ts'
export { examine } from './examine.ts'
export { exitOfFindings, textOfFindings } from './finding.ts'
export { reportText, writeReport } from './report.ts'
