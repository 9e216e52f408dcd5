//! Approves plans by a prompt at the terminal, or by flags.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal, stdin};
use std::sync::{Arc, Mutex, PoisonError};

use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::events::Event;
use stanchion_deploy::plan::{Change, Plan, StackPlan, State};
use stanchion_deploy::{Agreement, Assembly, Done, Error, Operator, Report};
use stanchion_template::visible_lines;

use crate::arguments::ConsentArguments;
use crate::output;
use crate::prompt::Prompt;
use crate::record::{Record, StackResult};
use crate::report::{Live, place, review};

/// Shows progress and asks for approval.
#[derive(Debug)]
pub(crate) struct Console {
    live: Live,
    prompt: Prompt,
    yes: bool,
    allowed: BTreeSet<String>,
    /// The approved plans, by the stack's path.
    agreed: Mutex<BTreeMap<String, StackPlan>>,
    /// The stacks that are being worked on, by path.
    running: Mutex<BTreeSet<String>>,
    /// Is true if the run writes records to standard output.
    writes_records: bool,
    /// The results of stacks, by path.
    ended: Mutex<BTreeMap<String, StackResult>>,
    /// The outputs of stacks, by path.
    outputs: Mutex<BTreeMap<String, BTreeMap<String, String>>>,
    /// The names that several stacks of the run have, in different Regions or accounts.
    shared: Mutex<BTreeSet<String>>,
    asking: tokio::sync::Mutex<()>,
}

impl Console {
    /// Creates a console that follows the arguments.
    pub(crate) fn new(consent: &ConsentArguments) -> Console {
        Console {
            allowed: consent.allow_data_loss.iter().cloned().collect(),
            ..Console::plain(consent.yes)
        }
    }

    /// Creates a console that approves every plan without possible data loss if `yes` is true, and asks otherwise.
    pub(crate) fn plain(yes: bool) -> Console {
        Console {
            live: Live::new(),
            prompt: Prompt::default(),
            yes,
            allowed: BTreeSet::new(),
            agreed: Mutex::default(),
            running: Mutex::default(),
            writes_records: false,
            ended: Mutex::default(),
            outputs: Mutex::default(),
            shared: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
        }
    }

    /// Sets the names of the run's stacks.
    pub(crate) fn expect<'a>(&self, names: impl IntoIterator<Item = &'a str>) {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut once, mut count) = (BTreeSet::new(), 0);
        for name in names {
            count += 1;
            if !once.insert(name) {
                shared.insert(name.to_owned());
            }
        }
        self.live.expect(count);
    }

    /// Returns the stack's name, or its path if several stacks of the run have the name.
    fn label(&self, stack: &ManifestStack) -> String {
        self.name_or_path(&stack.name, &stack.path)
    }

    fn name_or_path(&self, name: &str, path: &str) -> String {
        let shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if shared.contains(name) { path.to_owned() } else { name.to_owned() }
    }

    /// Writes records to standard output if `yes` is true.
    pub(crate) fn recording(self, yes: bool) -> Console {
        Console { writes_records: yes, ..self }
    }

    /// Writes a record, if the run writes records.
    pub(crate) fn record(&self, record: impl FnOnce() -> Record) {
        if self.writes_records {
            output::record(&record());
        }
    }

    /// Writes the summary of a run that changed nothing.
    pub(crate) fn record_nothing(&self, error: Option<&str>) {
        self.record(|| Record::summary(error.is_none(), error.map(str::to_owned), Vec::new()));
    }

    /// Writes the summary of a run.
    pub(crate) fn record_report(&self, assembly: &Assembly, report: &Report) {
        self.record(|| {
            let outputs = self.outputs();
            let one = |(path, result): (&String, &Result<Done, Error>)| {
                let name = assembly.stack(path).map_or(path.as_str(), |it| it.name.as_str());
                let outputs = outputs.get(path).cloned().unwrap_or_default();
                StackResult { outputs, ..StackResult::new(name, path, result) }
            };
            let success = report.values().all(|it| it.as_ref().is_ok_and(Done::is_complete));
            Record::summary(success, None, report.iter().map(one).collect())
        });
    }

    /// Writes the summary of a run that is interrupted.
    pub(crate) fn record_interrupt(&self, assembly: &Assembly) {
        self.record(|| {
            let outputs = self.outputs();
            let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
            let one = |it: &ManifestStack| {
                if self.is_running(it) {
                    return Some(StackResult::running(&it.name, &it.path));
                }
                let outputs = outputs.get(&it.path).cloned().unwrap_or_default();
                ended.get(&it.path).map(|it| StackResult { outputs, ..it.clone() })
            };
            let mut stacks: Vec<StackResult> = assembly.stacks().iter().filter_map(one).collect();
            stacks.sort_by(|a, b| a.path.cmp(&b.path));
            Record::summary(false, Some("the run was interrupted".to_owned()), stacks)
        });
    }

    /// Returns the outputs of the stacks that were deployed or needed no change, by path.
    pub(crate) fn outputs(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        self.outputs.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Prints a line.
    pub(crate) fn say(&self, line: &str) {
        self.live.say(line);
    }

    /// Returns whether the work on a stack has begun and has not ended.
    pub(crate) fn is_running(&self, stack: &ManifestStack) -> bool {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).contains(&stack.path)
    }

    /// Returns the resources whose deletion or replacement is allowed, as `STACK.LOGICAL_ID`.
    pub(crate) fn allowed(&self) -> &BTreeSet<String> {
        &self.allowed
    }

    /// Returns whether no question is asked.
    pub(crate) fn is_quiet(&self) -> bool {
        self.yes
    }

    /// Shows an event of a stack.
    pub(crate) fn event(&self, stack: &ManifestStack, event: &Event) {
        self.record(|| Record::event(stack, event));
        if !self.writes_records {
            self.live.event(&self.label(stack), event);
        }
    }

    /// Returns whether the work on any stack has begun and has not ended.
    pub(crate) fn is_working(&self) -> bool {
        !self.running.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Answers an open question with no. Returns false if no question is open.
    pub(crate) fn interrupt(&self) -> bool {
        self.prompt.interrupt()
    }

    /// Asks a question and reads a line. Returns nothing if the question is interrupted.
    pub(crate) async fn ask(&self, question: &str) -> Option<String> {
        self.live.hide();
        let answer = self.prompt.ask(&visible_lines(question)).await;
        self.live.show();
        answer
    }

    /// Asks for approval.
    ///
    /// # Errors
    /// Returns an error if standard input is not a terminal.
    pub(crate) async fn confirm(self: &Arc<Self>, question: &str) -> Result<bool, Error> {
        if self.yes {
            return Ok(true);
        }
        if !stdin().is_terminal() {
            let reason = "cannot ask for approval, because standard input is not a terminal\n  help: Use --yes to approve without a prompt";
            return Err(Error::Refused(reason.to_owned()));
        }
        let answer = self.ask(&format!("{question} [y/N]")).await;
        Ok(matches!(answer.unwrap_or_default().trim(), "y" | "Y" | "yes"))
    }

    /// Refuses a plan that deletes or replaces a resource that holds data and that --allow-data-loss does not name.
    ///
    /// # Errors
    /// Returns an error that lists those resources.
    pub(crate) fn check(&self, plan: &StackPlan) -> Result<(), Error> {
        let lost: Vec<String> = plan
            .at_risk()
            .into_iter()
            .map(|it| format!("{}.{it}", self.name_or_path(&plan.name, &plan.path)))
            .filter(|it| !self.allowed.contains(it))
            .collect();
        if lost.is_empty() {
            return Ok(());
        }
        let flags: Vec<String> = lost.iter().map(|it| format!("--allow-data-loss {it}")).collect();
        Err(Error::Refused(format!(
            "{}: the plan deletes or replaces resources that hold data: {}\n  help: Use {} to allow it, or set DeletionPolicy and UpdateReplacePolicy to Retain to keep the existing resources",
            plan.name,
            lost.join(", "),
            flags.join(" ")
        )))
    }

    /// Records that a whole plan was approved, so that its stacks are not asked about again unless they change.
    pub(crate) fn agree_to(&self, plan: &Plan) {
        let mut agreed = self.agreed.lock().unwrap_or_else(PoisonError::into_inner);
        agreed.extend(plan.stacks.iter().map(|it| (it.path.clone(), it.clone())));
    }

    fn was_agreed(&self, plan: &StackPlan) -> bool {
        let agreed = self.agreed.lock().unwrap_or_else(PoisonError::into_inner);
        agreed.get(&plan.path).is_some_and(|then| {
            let same = then.state == plan.state
                && then.change_set == plan.change_set
                && then.changes == plan.changes;
            // The approved plan listed this stack as one to plan later, with the changes that its templates predict.
            let was_later = matches!(then.state, State::Waits { .. })
                && matches!(plan.state, State::Create | State::Update);
            let was_shown = |it: &Change| {
                let same = |one: &&Change| one.logical_id == it.logical_id;
                then.changes.iter().filter(same).any(|one| one.risk <= it.risk)
            };
            same || (was_later && plan.changes.iter().all(was_shown))
        })
    }
}

/// The console of a run as an [`Operator`].
#[derive(Debug)]
pub(crate) struct Shared(pub(crate) Arc<Console>);

impl Operator for Shared {
    fn agrees<'a>(&'a self, plan: &'a StackPlan) -> Agreement<'a> {
        Box::pin(async move {
            let console = &self.0;
            if console.was_agreed(plan) {
                console.check(plan)?;
            } else {
                let _one_at_a_time = console.asking.lock().await;
                console.record(|| Record::plan(&plan.name, plan));
                console.say(&review(&Plan::new(vec![plan.clone()])));
                console.check(plan)?;
                let place = place([(&plan.caller, plan.region.as_str())].into_iter());
                if !console.confirm(&format!("deploy {} {place}?", plan.name)).await? {
                    return Ok(false);
                }
            }
            console.live.begin(&console.name_or_path(&plan.name, &plan.path), plan.changes.len());
            Ok(true)
        })
    }

    fn begins(&self, stack: &ManifestStack) {
        let mut running = self.0.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.insert(stack.path.clone());
        drop(running);
        self.0.record(|| Record::start(stack));
    }

    fn outputs(&self, stack: &ManifestStack, outputs: &BTreeMap<String, String>) {
        let mut all = self.0.outputs.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(stack.path.clone(), outputs.clone());
    }

    fn tells(&self, stack: &ManifestStack, event: &Event) {
        self.0.event(stack, event);
    }

    fn ends(&self, stack: &ManifestStack, result: &Result<Done, Error>) {
        let label = self.0.label(stack);
        self.0.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&stack.path);
        self.0.live.end(&label);
        let mut ended = self.0.ended.lock().unwrap_or_else(PoisonError::into_inner);
        ended.insert(stack.path.clone(), StackResult::new(&stack.name, &stack.path, result));
        drop(ended);
        self.0.record(|| Record::end(stack, result));
        let stack = label;
        let line = match result {
            Ok(Done::Deployed) => format!("{stack}: deployed"),
            Ok(Done::Left { resources }) => {
                let all: Vec<String> = resources.iter().map(|it| format!("\n  {it}")).collect();
                format!(
                    "{stack}: deployed, but CloudFormation could not delete resources that the stack no longer has:{}\n  help: Delete them yourself. No stack manages them any more",
                    all.concat()
                )
            }
            Ok(Done::Unchanged) => format!("{stack}: no changes"),
            Ok(Done::Deleted { kept }) if kept.is_empty() => format!("{stack}: deleted"),
            Ok(Done::Deleted { kept }) => {
                let kept: Vec<String> =
                    kept.iter().map(|(id, physical)| format!("{id} ({physical})")).collect();
                format!("{stack}: deleted; retained {}", kept.join(", "))
            }
            Ok(Done::Absent) => format!("{stack}: does not exist"),
            Ok(Done::Declined) => format!("{stack}: not approved, unchanged"),
            Ok(Done::Skipped { because }) => {
                format!("{stack}: skipped, because {because} was not deployed")
            }
            Err(_) => format!("{stack}: failed"),
        };
        self.0.say(&line);
    }
}
