// `node --import …/register.mjs`: from now on Node loads translations in place of English, if another language was chosen.
import { register } from 'node:module'

import { chosenLanguage } from './choose.mjs'

const { language } = chosenLanguage()
if (language !== 'en') register('./hook.mjs', import.meta.url, { data: language })
