import account from './account.ts'
import functions from './functions.ts'
import hosted from './hosted.ts'
import inbox from './inbox.ts'
import mails from './mails.ts'
import pages from './pages.ts'
import server from './server.ts'
import viewer from './viewer.ts'

export default { account, functions, hosted, inbox, mails, pages, server, viewer } as const
