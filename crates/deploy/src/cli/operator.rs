//! Who agrees to plans: somebody at a terminal, or flags.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal, Write, stderr, stdin};
use std::sync::{Arc, Mutex, PoisonError};

use stanchion_deploy::events::Event;
use stanchion_deploy::plan::{Plan, StackPlan, State};
use stanchion_deploy::{Agreement, Done, Error, Operator};

use crate::arguments::ConsentArguments;
use crate::report::{Live, review};

/// Shows what happens, and asks.
#[derive(Debug)]
pub(crate) struct Console {
    live: Live,
    yes: bool,
    allowed: BTreeSet<String>,
    agreed: Mutex<BTreeMap<String, StackPlan>>,
    running: Mutex<BTreeSet<String>>,
    asking: tokio::sync::Mutex<()>,
}

impl Console {
    /// With what flags agree to.
    pub(crate) fn new(consent: &ConsentArguments) -> Console {
        Console {
            allowed: consent.allow_data_loss.iter().cloned().collect(),
            ..Console::plain(consent.yes)
        }
    }

    /// Agrees to everything that loses no data, or asks.
    pub(crate) fn plain(yes: bool) -> Console {
        Console {
            live: Live::new(),
            yes,
            allowed: BTreeSet::new(),
            agreed: Mutex::default(),
            running: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
        }
    }

    /// Says something in a line of its own.
    pub(crate) fn say(&self, line: &str) {
        self.live.say(line);
    }

    /// Whether a stack's turn has come, and is not over.
    pub(crate) fn is_running(&self, stack: &str) -> bool {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).contains(stack)
    }

    /// Whether nothing is asked.
    pub(crate) fn is_quiet(&self) -> bool {
        self.yes
    }

    /// Something happened in a stack.
    pub(crate) fn event(&self, stack: &str, event: &Event) {
        self.live.event(stack, event);
    }

    /// Asks for a line.
    pub(crate) fn read(&self, question: &str) -> String {
        self.live.pause(|| {
            let mut answer = String::new();
            drop(write!(stderr(), "{question} "));
            drop(stdin().read_line(&mut answer));
            answer
        })
    }

    /// Asks whether to go on. Without a terminal nobody can agree.
    ///
    /// # Errors
    /// When there is nobody to ask.
    pub(crate) async fn confirm(self: &Arc<Self>, question: &str) -> Result<bool, Error> {
        if self.yes {
            return Ok(true);
        }
        if !stdin().is_terminal() {
            let reason = "there is no terminal to ask at; --yes agrees beforehand";
            return Err(Error::Refused(reason.to_owned()));
        }
        let (console, question) = (Arc::clone(self), format!("{question} [y/N]"));
        let answer = tokio::task::spawn_blocking(move || console.read(&question)).await;
        Ok(matches!(answer.unwrap_or_default().trim(), "y" | "Y" | "yes"))
    }

    /// Refuses plans that lose data nobody named.
    ///
    /// # Errors
    /// With what would be lost.
    pub(crate) fn check(&self, plan: &StackPlan) -> Result<(), Error> {
        let lost: Vec<String> = plan
            .at_risk()
            .into_iter()
            .map(|it| format!("{}.{it}", plan.name))
            .filter(|it| !self.allowed.contains(it))
            .collect();
        if lost.is_empty() {
            return Ok(());
        }
        let flags: Vec<String> = lost.iter().map(|it| format!("--allow-data-loss {it}")).collect();
        Err(Error::Refused(format!(
            "{}: this would delete or replace what holds data: {}\n  help: {} if that is wanted; DeletionPolicy and UpdateReplacePolicy Retain keep what leaves the stack",
            plan.name,
            lost.join(", "),
            flags.join(" ")
        )))
    }

    /// What was agreed to as a whole is not asked again, as long as it stays the same.
    pub(crate) fn agree_to(&self, plan: &Plan) {
        let mut agreed = self.agreed.lock().unwrap_or_else(PoisonError::into_inner);
        agreed.extend(plan.stacks.iter().map(|it| (it.name.clone(), it.clone())));
    }

    fn was_agreed(&self, plan: &StackPlan) -> bool {
        let agreed = self.agreed.lock().unwrap_or_else(PoisonError::into_inner);
        agreed.get(&plan.name).is_some_and(|then| {
            let same = then.state == plan.state && then.change_set == plan.change_set;
            // It was said that this one is planned later, and making something new loses nothing.
            same || (matches!(then.state, State::Waits { .. }) && plan.state == State::Create)
        })
    }
}

/// The console of a run, as the library knows it.
#[derive(Debug)]
pub(crate) struct Shared(pub(crate) Arc<Console>);

impl Operator for Shared {
    fn agrees<'a>(&'a self, plan: &'a StackPlan) -> Agreement<'a> {
        Box::pin(async move {
            let console = &self.0;
            console.check(plan)?;
            if !console.was_agreed(plan) {
                let _one_at_a_time = console.asking.lock().await;
                console.say(&review(&Plan::new(vec![plan.clone()])));
                if !console.confirm(&format!("deploy {}?", plan.name)).await? {
                    return Ok(false);
                }
            }
            console.live.begin(&plan.name, plan.changes.len());
            Ok(true)
        })
    }

    fn begins(&self, stack: &str) {
        let mut running = self.0.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.insert(stack.to_owned());
    }

    fn tells(&self, stack: &str, event: &Event) {
        self.0.event(stack, event);
    }

    fn ends(&self, stack: &str, result: &Result<Done, Error>) {
        self.0.running.lock().unwrap_or_else(PoisonError::into_inner).remove(stack);
        self.0.live.end(stack);
        let line = match result {
            Ok(Done::Deployed) => format!("{stack}: deployed"),
            Ok(Done::Unchanged) => format!("{stack}: no changes"),
            Ok(Done::Deleted { kept }) if kept.is_empty() => format!("{stack}: deleted"),
            Ok(Done::Deleted { kept }) => {
                let kept: Vec<String> =
                    kept.iter().map(|(id, physical)| format!("{id} ({physical})")).collect();
                format!("{stack}: deleted; kept {}", kept.join(", "))
            }
            Ok(Done::Absent) => format!("{stack}: not there"),
            Ok(Done::Declined) => format!("{stack}: left as it is"),
            Ok(Done::Skipped { because }) => format!("{stack}: left out because of {because}"),
            Err(_) => format!("{stack}: failed"),
        };
        self.0.say(&line);
    }
}
