import { list, phrases, type Words } from './words';

export const EN: Words = {
  formula: phrases(`
    hope this/my/the (message/email/mail/note) finds you well, hope you/your … well, hope all is well, hope you
    are having a … day/week, greetings of the day, trust you are well
  `),
  merge: phrases(`
    dear/hello/hi candidate/sir/madam/applicant/professional/developer/engineer/talent/all, to whom it may
    concern, came/come/stumbled across/upon your (linkedin/github) profile/resume/cv/background, across your …
    profile, found/saw/viewed/reviewed/noticed/checked/seen/reviewing/viewing (out) your
    (linkedin/online/github) profile/resume/cv, your (linkedin/github) profile
    caught/stood/came/popped/showed/matches/seems, looking/looked at/through your
    (linkedin/github) profile, based on your profile/resume/experience/background/skills, given your
    experience/background/skills/expertise, your experience/background/skills/skillset
    caught/stood/seems/matches/matched/align*, seems/seem to match what, may/might/would/could be of interest to
    you, may/might match your profile/skills/background/experience, open to (exploring/hearing) (about) (any)
    new/other opportunities/opportunity/challenges/roles, exploring (new) opportunities, new opportunities,
    several/some/many/multiple/various/numerous (top/great/exciting)
    companies/clients/employers/opportunities/roles/openings, number of (great/top/leading/prestigious/exciting)
    companies/clients/employers/opportunities/roles, some of our clients, fortune 500 companies/clients, i/we
    regularly/often have vacancies/openings/roles, constantly/always looking/on the lookout for, thought i'd/i/we/we'd (would) reach out, wanted to reach out, add you to my (professional) network, keep you posted, hello/hi/hey
    there, in your area/field/sector/industry, recruitment/staffing solutions,
    people/someone/professionals/individuals like you/yourself, your company, your current
    company/employer/role/position, resume on, came up in my search
  `),
  praise: phrases(`
    impress*/wowed/amazed/stunned by/with (all) (of) your (professional/extensive/diverse/strong/overall)
    profile/background/experience/work/career/skills/skillset/resume/achievements/accomplishments/history/journey/expertise,
    impressed with/by what you have done/achieved/accomplished,
    impressive/outstanding/exceptional/amazing/stellar/remarkable/excellent/incredible/fantastic/great/strong/solid/awesome/extraordinary/unique/perfect/wonderful/superb/extensive/wealth
    (professional/of/work/technical)
    background/profile/experience/career/skills/skillset/resume/achievements/accomplishments/expertise/record/talent/history/trajectory/portfolio,
    stellar/impressive/exceptional/outstanding/proven/great/excellent track record,
    background/profile/experience/skills/career/resume/skillset/record/expertise (and)
    (experience/skills/background) is/are/looks/look/was/seems
    (really/very/truly/quite/so/just/absolutely/extremely/pretty)
    impressive/outstanding/exceptional/amazing/stellar/remarkable/excellent/incredible/great/interesting/fantastic/inspiring/awesome/extraordinary/perfect,
    very impressive, (of) your caliber/calibre, top/great/amazing/rare/exceptional talent,
    talented/skilled/gifted individuals/people/engineers/developers/professionals, someone with your …
    background/experience/skills/talent/expertise/skill, your … skill set, with your
    amazing/impressive/great/strong/exceptional …, shows real talent, highly talented/skilled, really stood out,
    stood out to me/us, love/like what you do/did, great/amazing/fantastic/awesome/good/impressive/incredible
    work/job (you/at), keep up the great/good work
  `),
  presumes: phrases(`
    perfect/ideal/great/excellent/strong/good/amazing/fantastic/right/exact fit/match/candidate/person, perfect
    for us/this/our/the/my, you'd/you/you'll (would/will) be (a) (an) perfect/ideal/great/excellent/amazing …
    for, exactly who/what we/they/our/my (client) …, exactly the (kind/type/sort) (of) person/profile/candidate,
    fits/fit perfectly, you fit/match perfectly/the/our/this, you are/were the one, as/since/because you
    are/were (currently/actively) looking/open, as/since/because you're (currently/actively) looking/open, you
    must be ready/looking/bored/tired/keen/wanting, you are/will be ready for, you're ready for, i'm/i/we're/we (am/are) sure/confident/certain (that) you/you'll/you'd will/would/love/want/enjoy/agree, confident that
    you'll/you'd, you'll/you (will) love it/this/working/our/us, next step/move/challenge/chapter in/of your
    career, your next career/challenge/move/step/role/job/chapter, looking/ready/time for a/something
    change/new/move, time for a change, when can/could/would you start/join/begin/interview, how soon/quickly can/could/would you start/join/begin, your (expected/current)
    application/salary/ctc/notice/rate/compensation, booked/scheduled/reserved you a/an/the, set up
    an/your interview, you would be/make (a) (an) great/excellent/perfect/fantastic/amazing (addition/asset),
    great/valuable/excellent addition/asset to, interview with, join our/the team as
  `),
  hype: phrases(`
    exciting/amazing/incredible/fantastic/great/awesome/excellent/unique/unparalleled/unbelievable/wonderful/phenomenal/fabulous/golden/life
    (changing) opportunity/opportunities/role/roles/position/career/chance/challenge/project/projects, exciting
    new/and/company/startup/start/time/things/product/products/stuff/client, once in a lifetime,
    opportunity/chance of a lifetime, rockstar*, rock star*, ninja*, guru, gurus, wizard*, superstar*, unicorn*,
    legend/legends, world class, cutting/bleeding edge, game changer/changers/changing, state of the art, best
    in class, next big thing, next level/google/facebook/uber, disrupt*, revolution*, rocket ship, rocketship,
    hyper growth, hypergrowth, hottest/coolest, market leader, market leading, industry leading,
    fast/fastest/rapidly growing, fast paced, insane/insanely/crazy/epic/unbeatable/unlimited/explosive/killer,
    dream team/job, work hard (and) play hard, crush/crushing it, change/changing the world, top tier,
    prestigious, a players, blown away, make a (real/huge) dent/impact, massive/huge
    upside/growth/opportunity/impact, best/top/brightest and brightest/talent, passionate/driven
    team/people/individuals, hot startup/company/role/opportunity, well funded,
    amazing/insane/awesome/fantastic/unbeatable (and)
    culture/perks/benefits/team/company/startup/people/package, stealth mode/startup
  `),
  pressure: phrases(`
    urgent, urgently, asap, as soon as possible, right away, immediate*
    hire/hiring/start/opening/need/requirement/joiner/joiners/vacancy, earliest (convenience), at the/your
    earliest, act now/fast/quickly, last/final chance/attempt/call/reminder/try, don't miss (out), do not miss (out),
    limited time, before it is too late, before it's too late, hurry, (just/only) following/checking/circling/bumping/looping
    up/in/back/this on/again/with, just bumping/following/checking/circling/pinging (this), circling/circle back, bump
    this/up, top of your inbox, per my last/previous/earlier, as per/mentioned my last/previous/earlier, my
    previous/last/earlier/third/second … email/emails/message/messages/note/mail, haven't/have (not) heard (back),
    (did/do) not get/receive/hear a/any/back (response/reply/answer/from), didn't get/receive/hear,
    several/multiple/many times, tried to reach/contact/call you, did you get a chance, get/have a chance to
    read/see/look/review, would/will hate/be for/a you/shame to …, will/would/won't not/be wait/gone/filled,
    spots/seats/places are/is filling, filling up/fast/quickly, closing/closes/close soon/today/tomorrow/on,
    need/needs an answer/reply/response, reply/respond/answer/decide/today today/now/immediately/quickly/asap,
    by/before end of day/week, by/before (this) friday/tomorrow/monday/tonight/eod, deadline is, please/kindly
    (do) respond/reply/revert, kindly revert, in high demand, this chance/opportunity will/won't, strike
    while, time sensitive, shame to let, surprised (that) i/we/you/not, it would be foolish/crazy/silly
  `),
  askPapers: phrases(`
    (send/share/forward/attach/upload/provide/submit/bring/email/have/with) (me/us/over/across/along) (a/an/the)
    (copy/of) your (most/latest/updated/current/recent/newest) (recent/updated)
    cv/resume/resumes/curriculum/portfolio/references, updated/latest/current/recent cv/resume,
    send/share/attach … cv/resume, cv/resume attached, bring (please) references, apply
    now/here/today/via/online/through/using/at, (link/click/button) to apply, application form, fill in/out …
    form/application/survey, submit your, visa status, coding test/challenge, take home, set up an interview,
    an/your interview with/on, schedule an interview, interview on, share your … resume/cv/rate
  `),
  askCall: phrases(`
    call, phone/zoom/skype/teams/video/coffee chat/screen/conversation/meeting/interview, calendly*,
    (number/time/day) to reach/call you, best/good number, your (phone/mobile) number, when/can/could/shall we
    speak/talk/meet/chat, can we talk/speak/meet/chat/jump/hop/connect, free/available/time
    on/tomorrow/today/this/next/thursday/monday/tuesday/wednesday/friday/for (week/a), meet (up) for, grab (a)
    coffee/beer/lunch, 15/20/30/10/45 min*, jump/hop/get on a, when could/can we, suit/suits you
  `),
  askInterest: phrases(`
    interest*, hear/hearing/know/learn/find/learning/knowing (a) (bit/little/out) more/about/how/what,
    like/want/love/care/curious/happy (to) hear/know/talk/chat/see/learn, more (information/details/info), the
    details, curious, open to, tell you, send/show you, keep you, a (quick) look/chat/talk, look at, up for, are
    you in, you in, sound* like/good/interesting, shall we/i, like/want/open/willing to
    talk/chat/speak/connect/discuss, talk/chat/speak/connect, ready to join, come by, worth a, job description,
    a job/role/engineer/developer with us, like to be
  `),
  prying: phrases(`
    salary/compensation/rate/ctc expectation*, your (current/expected/hourly) salary/ctc/rate/compensation, you
    earn/paid/make/earning, notice period, when can/could/would you start/join/begin, how soon/quickly can/could/would you start/join/begin, looking
    for (a) (new) work/job/role, you (be) (willing/able/open) (to) move/relocate/live in/to, do you live, who
    else/do should/you i/know, know (of) (any/some/other)
    others/anyone/anybody/someone/somebody/people/colleagues/friends, free/available
    tomorrow/today/this/next/for/on, reply today/now, get/got/have/had a chance,
    tuesday/monday/wednesday/thursday/friday … suit/work, could/can you/we look/meet/speak/talk/call
  `),
  askPlainly: phrases(`
    let me/us know, get back to me/us, (please/kindly) send/share/forward/attach/submit/upload … your/me,
    please/kindly reply/respond/confirm/revert/send/share/call/contact/let/fill/click/apply/bring,
    drop/give/send/shoot me/us (a/an) (line/note/message/call/email/text/ring/shout), (just)
    text/call/email/write/message/ping me/us/back, reach out (to) me/us, click/follow the/this/here, apply
    now/here/today/at, fill in/out, i'd/i/we/we'd (would) love/like to hear/know (from/what/how/your), join us/our, i need
    an answer, look/looking forward to hearing, wanted to ask, ask (you) if/whether, let's set/talk/speak/chat/meet/connect/schedule/catch/grab, tell
    me what/how/whether/if/which, i wonder/wondered/wondering if/whether/what/how/why, write me/back
  `),
  easyNo: phrases(`
    if not … (no/just/feel/that/this/please/ignore/i/it's/say), if (this/it/that) is/isn't … for/interest/right/thing/time/you, if this/it/that/now isn't/doesn't/does/is (not)
    (for/a/the/interest/appeal/fit/suit/your/good/bad/right), if now is/isn't a/the/not bad/good/right time, if you'd/you (would) rather not, if (you) (are) not interested/looking/now, if you're not/happy, no
    worries/pressure/hurry/rush/obligation/problem/strings/offence/offense/hard/harm/need, no need to
    reply/answer/respond/write, no answer/reply (is) needed/necessary/required, no thanks, feel free to
    ignore/decline/say/pass/tell/delete/skip, (say/saying/a/one/simple/quick) no
    is/enough/and/thanks/fine/works/will, say/saying no, simple/quick/short/word no, (don't) feel
    obliged/obligated, (don't/do not) (please) feel … (have/obliged) to (answer/reply/respond),
    totally/perfectly/completely/absolutely fine/ok/okay/understand/fair, i/we (will/i'll) won't
    write/chase/bother/follow/contact/mail/email again/you/up, won't write/chase/bother/follow/contact/email,
    ignore this, just ignore/delete, go away, leave it (at/be), not (the) right time, happy where you are, do
    say no, either way
  `),
  gain: phrases(`
    you'd/you'll (also) own/choose/decide/get/set/learn/shape/lead/have/design/pick/build/be, you would/will/could (also) own/choose/decide/get/set/learn/shape/lead/have/design/pick/build/be, would/will/could get to, your own, (four/4) day week, four/three/two/five/4/3/2 days/day
    a/per week/the, part time, a day a week, day a week for, remote*, work from home/anywhere, days of/off
    holiday/leave, holiday/vacation/leave days, flexible hours/working/time,
    equity/stock/shares/bonus/pension/overtime, company/a car/van, paid overtime/leave/training, free
    parking/lunch, training/learning/conference budget, time for (your)
    research/publishing/open/writing/teaching, to start on, say in, freedom to, mentor*, relocation
  `),
  pay: phrases(`
    pay/salary/compensation/rate range/band/scale/bracket/is/between/from/of
    (on/printed/public/stated/listed/posted/between/from), range is/on, paid at/on the state/union/national (scale/rate), salary/pay/rate public
  `),
  vague: phrases(`
    (one/some) (of) my/our/their (direct/top/best/great/exciting/prestigious) client/clients, a/an/the
    (very/well)
    leading/leader/global/major/top/fast/well/growing/international/exciting/prestigious/renowned/large/unnamed/established/innovative/hot/cool/stealth/successful/reputable/market
    (tier/growing/known/funded/leading/moving)
    company/firm/employer/client/startup/organisation/organization/business/player/leader/brand/bank/agency/enterprise,
    leading company/companies/firm/provider, top/leading/several/great employers/companies, a/an
    company/client/startup/firm/employer in/that/who/which/looking/based, a/an (early/late)
    (series/stage/funded/backed/venture) (stage/a/b/c/backed) startup/company, client (of) ours/mine
  `),
  heading: phrases(`
    job/position/role title/description/summary/type/details/location, about us/the/you, company
    description/overview/profile, requirements, key requirements/responsibilities/skills, responsibilities,
    qualifications, your profile, must have/haves, nice to have, required skills/experience, we offer, what we offer,
    benefits include, what you will/bring/need, what you'll do/bring, duties, duration, location, years of
    experience, years experience, minimum/min/at (least) 1/2/3/4/5/6/7/8/9/10 years, bachelor* degree, degree
    in, communication skills, team player, competitive salary/pay/package/compensation, excellent
    command/english, fluent english/in, ability to, hr department, skills
  `),
  picture: phrases(`
    your (profile/linkedin) photo/picture/pic/avatar/photos/headshot/selfie, in/the profile photo/picture, your
    dog/cat/kids/smile/outfit/hair/kayak/beard/baby/puppy/tan/eyes, fellow dog/cat/coffee/beer/football/surf
    (lover/fan/owner/person/enthusiast)
  `),
  keyword: phrases(`
    your (strong/solid/great/extensive/deep/impressive/relevant/vast/proven)
    (technical/professional/programming) experience/skills/expertise/skillset/knowledge/background/proficiency
    (set) in/with/of/using, experience/skills/expertise in/with/of the/a (following), profile/keyword/keywords
    mentions/lists/shows/says, years of experience in/with
  `),
  unfair: phrases(`
    chairman, foreman, salesman/salesmen, businessman/businessmen, manpower, man hours/days, manned,
    craftsman/craftsmen, workman/workmen, handyman, middleman, spokesman, fireman/firemen, policeman/policemen,
    mailman, stewardess*, waitress*, hostess*, cleaning lady, guys, the (young) girls/boys/lads, ladies, he
    or/will/should/would/must/can/has/is/reports/needs/leads, his (own) team/work/role/duties/manager,
    twelve/ten/five/six/eight men, digital native*, young (and) hungry/dynamic/energetic/fresh/ambitious/people/team/company/crew/guns/blood/professional/professionals/talent/graduates/minds,
    youthful, recent graduates only, under/below 25/30/35/40/45/50, able bodied, native
    (english/german/french/spanish/level) speaker*, mother tongue, no gaps, crazy/insane people, clean shaven,
    blacklist*, whitelist*, master/slave slave, grandfathered, tribe, spirit animal, culture fit, energetic
    young, brogrammer*, coding/code ninja/ninjas/monkey/monkeys, man up, mum/mom returning, attractive lady/woman/girl/person/candidate, overqualified, physically fit
  `),
  source: phrases(`
    found/saw/got/took/have your … (address/email/name/details/page/contact) on/from/at/through, your
    (email/address/contact) … (public/on/from) your/the … page/site/profile/website, found/saw/read you/your …
    on/at/through github/linkedin/x/twitter/mastodon/your, what i/we (have/keep/hold/know/noted)
    (noted/kept/stored) about/on/of you, delete/erase your/what/the/it (data/details)
  `),
  hire: phrases(`
    (am/are/is/currently/now) looking/searching for, i'm/we're looking/searching/hiring/recruiting,
    looking/hunting for, hiring, recruit/recruiting/recruits (for), to hire, we/i
    (do/also/still/now/would/urgently) (at) … need/want/like/seek, needs/need/want/wants/seeks/seek/seeking,
    we'd/i'd like, after a, in need of,
    opening/openings/vacancy/vacancies/position/positions/role/seat/job/jobs/place/room/post/opportunity for/as,
    the role/position of/as, an opportunity as/for, to fill
  `),
  whoWrites: phrases(`
    my name is, i run/lead/head/manage/own/direct/recruit/edit/teach/draw/repair, i work at/for/in/on, i look after
  `),
  us: list(`
    we our us ours we're we've we'll we'd
  `),
  them: list(`
    you your yours yourself you're you've you'd you'll u ur
  `),
  their: list(`
    your
  `),
  work: list(`
    talk talks write presentation lecture keynote paper papers article articles post posts blogpost essay
    thesis dissertation book books chapter library libraries package plugin plugins project projects repo
    repository tool tools patch commit commits pr pull issue bug answer answers tutorial tutorials course
    workshop video videos podcast episode newsletter column thread tweet comment comments demo app game site
    website design designs drawing drawings painting mural film photo-series album song patent dataset model
    models study research framework extension fork script talk slides write-up writeup proposal rfc spec
    compiler parser contribution contributions series exhibition portfolio map maps bot implementation question
    interview speech report review startup analysis work
  `),
  about: list(`
    on about for at to in from where that which with called titled named regarding into around of
  `),
  made: list(`
    wrote write written built build made make created maintain maintained published publish gave spoke presented
    designed released contributed open-sourced opensourced coded fixed started founded organised organized
    taught teach recorded drew painted developed shipped argued said explained describe described mentioned
    asked answered pointed proposed translated ported restored invented led ran run host hosted authored filed
    merged submitted posted shared showed demoed compared moved migrated switched volunteer mentor organise
    organize blogged tweeted bound lit bound carved composed won put solved handled used use chose treat
    treated handle name named
  `),
  general: list(`
    profile background experience experiences career skills skill skillset expertise resume cv history journey
    trajectory record role position job title work industry field space area domain sector company team clients
    client linkedin github success achievements accomplishments knowledge interest interests time path things
    stuff potential network qualifications software development engineering technology technologies tech it
    programming coding computer science data cloud web mobile frontend backend fullstack agile java javascript
    typescript python ruby rails php go golang rust scala kotlin swift c c++ c# .net net sql html css react
    angular vue node aws azure gcp docker kubernetes linux spring hibernate hadoop spark devops security
    management marketing sales finance business product design various similar several many recent current
    previous past professional relevant interesting great amazing impressive public open source projects
    repositories contributions code opportunity opportunities
  `),
  asks: list(`
    what how why which who where when whose
  `),
  at: list(`
    at from with for join joining
  `),
  common: list(`
    the and to of you your for is in on that with this we i have it would be as from at if not about
    what how do an
  `),
};
