# What the coach says, in English. One key a phrase; blanks are { $like_this }.

## Conversation


hello = I am LegUp, your strength coach. One leg at a time.

## Planner: why a week changed

## Reading: what was understood, what is asked

## Delivery: late messages, links between platforms

## Terminal
