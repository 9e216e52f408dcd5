//! Follows an operation until it ends.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_cloudformation::types::StackStatus;

use super::event::Event;
use super::feed::{self, Feed};
use crate::clients::Clients;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::pace::Pace;
use crate::persist::persist;
use crate::status::{Phase, Status};

/// The point at which the events of an operation begin.
#[derive(Clone, Debug)]
pub enum Baseline {
    /// After the events that existed before the operation started.
    After {
        /// The id of the newest event, if the stack has events.
        event: Option<String>,
        /// The id of the last operation, if CloudFormation returns it.
        operation: Option<String>,
    },
    /// At the start of the operation that is running, which another process started.
    Running,
}

/// The result of an operation.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The stack's ARN.
    pub stack_id: String,
    /// The final status of the stack.
    pub status: Status,
    /// The events of the operation, the oldest first.
    pub events: Vec<Event>,
    /// The stack after the operation, unless it was deleted.
    pub stack: Option<Deployed>,
}

/// The shortest and the longest interval between two polling calls.
const FIRST: Duration = Duration::from_millis(300);
const MOST: Duration = Duration::from_secs(5);

impl Baseline {
    /// Returns a baseline after the newest event of a stack.
    ///
    /// # Errors
    /// Returns an error if AWS refuses a call.
    pub async fn behind(clients: &Clients, stack: &Deployed) -> Result<Baseline, Error> {
        let (events, _) = feed::page(clients, &stack.id, &Feed::Stack, None).await?;
        let event = events.into_iter().next().map(|it| it.id);
        Ok(Baseline::After { event, operation: stack.operation.clone() })
    }

    fn operation(&self) -> Option<&str> {
        match self {
            Baseline::After { operation, .. } => operation.as_deref(),
            Baseline::Running => None,
        }
    }

    fn is_reached(&self, event: &Event) -> bool {
        matches!(self, Baseline::After { event: Some(last), .. } if *last == event.id)
    }
}

/// Follows a stack's operation until it ends. Calls `tell` once for each event. It does not give up while AWS throttles calls,
/// and waits up to 15 minutes for a response.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if it does not respond. The operation then continues in CloudFormation.
pub async fn follow(
    clients: &Clients,
    stack_id: &str,
    baseline: &Baseline,
    tell: &(dyn Fn(&Event) + Sync),
) -> Result<Outcome, Error> {
    watch(clients, stack_id, baseline, tell).await.map_err(|error| {
        let stack = stack_id.split('/').nth(1).unwrap_or(stack_id).to_owned();
        Error::Unfollowed { stack, error: Box::new(error) }
    })
}

async fn watch(
    clients: &Clients,
    stack_id: &str,
    baseline: &Baseline,
    tell: &(dyn Fn(&Event) + Sync),
) -> Result<Outcome, Error> {
    let mut pace = Pace::new(FIRST, MOST);
    let mut feed = discover(clients, stack_id, baseline, &mut pace).await?;
    let mut seen = BTreeSet::new();
    let mut events: Vec<Event> = Vec::new();
    let mut quiet = 0_u32;
    loop {
        let news = persist(|| newer(clients, stack_id, &feed, baseline, &seen)).await;
        let news = match news {
            Ok(news) => news,
            // DescribeEvents is not available in every Region and emulator, nor allowed for every principal.
            Err(error)
                if matches!(feed, Feed::Operation(_))
                    && events.is_empty()
                    && !error.is_passing() =>
            {
                feed = Feed::Stack;
                continue;
            }
            Err(error) => return Err(error),
        };
        quiet = if news.is_empty() { quiet + 1 } else { 0 };
        let mut is_over = false;
        for event in news {
            seen.insert(event.id.clone());
            is_over |= event.is_stack && event.is_end();
            if !event.status.is_empty() {
                tell(&event);
                events.push(event);
            }
        }
        // Events may be missing or late, so the stack's status decides. It is read only when the operation may have ended.
        if is_over || (quiet >= 10 && quiet.is_multiple_of(5)) {
            let known = persist(|| Deployed::find(clients, stack_id)).await?;
            let gone = || Status::new(StackStatus::DeleteComplete);
            let status = known.as_ref().map_or_else(gone, |it| it.status.clone());
            if !matches!(status.phase(), Phase::Busy | Phase::Empty) {
                let last = persist(|| newer(clients, stack_id, &feed, baseline, &seen)).await?;
                for event in last {
                    tell(&event);
                    events.push(event);
                }
                events.sort_by_key(|it| it.at);
                let stack_id = stack_id.to_owned();
                return Ok(Outcome { stack_id, status, events, stack: known });
            }
            // A rollback is a separate operation with its own id.
            if let (Feed::Operation(id), Some(next)) = (&feed, known.and_then(|it| it.operation))
                && *id != next
            {
                feed = Feed::Operation(next);
            }
        }
        if quiet == 0 {
            pace.hurry(FIRST);
        }
        pace.rest().await;
    }
}

/// Returns the feed of an operation: the operation's events if CloudFormation returns its id, and otherwise the stack's.
async fn discover(
    clients: &Clients,
    stack: &str,
    baseline: &Baseline,
    pace: &mut Pace,
) -> Result<Feed, Error> {
    // The new operation may not be listed immediately.
    for _ in 0..3 {
        let operation =
            persist(|| Deployed::find(clients, stack)).await?.and_then(|it| it.operation);
        match operation {
            None => return Ok(Feed::Stack),
            Some(id) if baseline.operation() != Some(&id) => return Ok(Feed::Operation(id)),
            Some(_) => pace.rest().await,
        }
    }
    Ok(Feed::Stack)
}

/// Reads the events of a stack's last operation, the oldest first.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub async fn of_operation(clients: &Clients, stack: &str) -> Result<Vec<Event>, Error> {
    newer(clients, stack, &Feed::Stack, &Baseline::Running, &BTreeSet::new()).await
}

/// Reads the events since the last creation or update of a stack began, with those of its rollbacks, the newest first.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn since_change(clients: &Clients, stack: &str) -> Result<Vec<Event>, Error> {
    let is_start = |it: &Event| {
        let begins = ["CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "IMPORT_IN_PROGRESS"];
        it.is_stack && begins.contains(&it.status.as_str())
    };
    let (mut all, mut next) = (Vec::new(), None);
    loop {
        let (events, following) = feed::page(clients, stack, &Feed::Stack, next).await?;
        for event in events {
            let ends = is_start(&event);
            all.push(event);
            if ends {
                return Ok(all);
            }
        }
        next = following;
        if next.is_none() {
            return Ok(all);
        }
    }
}

/// Reads the events that were not seen yet, the oldest first. Pages may repeat events or return them out of order.
async fn newer(
    clients: &Clients,
    stack: &str,
    feed: &Feed,
    baseline: &Baseline,
    seen: &BTreeSet<String>,
) -> Result<Vec<Event>, Error> {
    let mut news: Vec<Event> = Vec::new();
    let mut taken = BTreeSet::new();
    let mut next = None;
    loop {
        let (events, following) = feed::page(clients, stack, feed, next).await?;
        let mut is_caught_up = false;
        for event in events {
            if baseline.is_reached(&event) {
                is_caught_up = true;
                break;
            }
            if seen.contains(&event.id) {
                // The rest of the page may have new events, but older pages do not.
                is_caught_up = true;
            } else if taken.insert(event.id.clone()) {
                let is_start = matches!(feed, Feed::Stack)
                    && matches!(baseline, Baseline::Running)
                    && event.is_stack
                    && starts_operation(&event);
                news.push(event);
                if is_start {
                    is_caught_up = true;
                    break;
                }
            }
        }
        next = following;
        if is_caught_up || next.is_none() {
            break;
        }
    }
    // A page has the newest event first. The stable sort keeps that order for events with equal times.
    news.reverse();
    news.sort_by_key(|it| it.at);
    Ok(news)
}

/// Returns whether a stack's event is the first of an operation. A rollback or cleanup belongs to the operation before it,
/// unless a user started the rollback.
fn starts_operation(event: &Event) -> bool {
    let is_own = matches!(
        event.status.as_str(),
        "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS" | "IMPORT_IN_PROGRESS"
    );
    let by_user = event.reason.as_deref().is_some_and(|it| it.contains("User Initiated"));
    is_own || (by_user && event.status.ends_with("ROLLBACK_IN_PROGRESS"))
}
