# What the coach says, in English. One key a phrase; blanks are { $like_this }.

## Conversation


hello = I am LegUp, your strength coach. One leg at a time.

## Planner: why a week changed

## Reading: what was understood, what is asked

## Delivery: late messages, links between platforms

delivery-fault = Something went wrong on my side just now. Nothing you logged is lost. Please try that once more, or type /today.
delivery-late = This one is a little late, sorry.
delivery-again = You may have seen this one already.
link-offered = Type this in your other chat with me: /link { $code }. It works once, for { $minutes } minutes.
link-joined = Done. Both chats now share one plan and one journal.
link-unknown = I do not know that code. Type /link in your other chat to get a new one.
link-expired = That code is too old. Type /link in your other chat to get a new one.
link-own = This chat belongs to that plan already. Type the code in your other chat.
link-occupied = This chat has a training journal of its own, and joining would lose it. If you do not need it, delete it here first, then use a new code.

## Terminal

## Platforms: the command menu, where the coach does not coach

groups-refused = I coach one person at a time. Please write to me in a private chat.
menu-today = See today's session
menu-week = See this week
menu-log = Log what you did
menu-log-details = What you did, in your own words
menu-skip = Leave a session out
menu-skip-details = Why, in a word
menu-move = Move the next session
menu-move-details = To which day
menu-swap = Swap an exercise
menu-pain = Tell me where it hurts
menu-pause = Take a break
menu-pause-details = Until when
menu-resume = Come back from a break
menu-settings = Change your hour, days or kit
menu-undo = Take back your last log
menu-link = Join Telegram and Discord
menu-link-details = The code from your other chat
menu-export = Get all your data as files
menu-delete = Delete everything about you
menu-help = What you can say to me
