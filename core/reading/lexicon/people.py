"""Nouns for people and pets that are nothing else in what a runner writes."""

PEOPLE = (
    "teacher|lecturer|instructor|pupil|student|lodger|landlord|landlady|tenant|plumber|postman|postie|barista|waiter|"
    "waitress|swimmer|cyclist|footballer|rugby player|runner|rower|jogger|walker|hiker|goalie|goalkeeper|striker|"
    "referee|pacer|marshal|run leader|bride|groom|best man|vicar|priest|pope|president|prime minister|stepson|"
    "stepdaughter|stepbrother|stepsister|godson|goddaughter|ex|ex wife|ex husband|pal|stranger|tourist|spectator|"
    "volunteer|winner|gym owner|carer|grandkid|grandchild|bairn|wean|teenager|teen|chap|fella|bloke|hubby|in laws|"
    "inlaws|budgie|goldfish|hamster|actor|actress|singer|celebrity|comedian|presenter|contestant|opponent|rival|"
    "junior|pensioner|manager|director|receptionist|secretary|apprentice|electrician|builder|joiner|farmer|soldier|"
    "policeman|cop|fireman|paramedic|nurse|gp|dentist|osteo|chiro|masseuse|babysitter|nanny|childminder|guest|"
    "customer|client|passenger|skipper|taxi driver|uber driver|bus driver|van driver|lorry driver|delivery driver|"
    "delivery guy|personal trainer|da|mammy|daddy|mummy|folks|parents|pops|nanna|godmother|godfather|stepmother|"
    "stepfather|lass|boy|twin|gaffer|bestie|bff|aul man|auld man|auld fella|old dear|bubba|bub|pup|leader|favourite|"
    "barber|hairdresser|player|athlete|lurcher|spaniel|labrador|lab|collie|greyhound|whippet|terrier|poodle|"
    "retriever|beagle|husky|jack russell|cockapoo|labradoodle|dachshund|alsatian|german shepherd|staffie|pug|"
    "(?<!be )(?<!being )(?<!been )(?<!very )(?<!so )(?<!more )patient"
)
