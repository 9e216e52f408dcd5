//! An operator that records plans, events and results.

use std::sync::{Arc, Mutex, PoisonError};

use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::events::Event;
use stanchion_deploy::plan::StackPlan;
use stanchion_deploy::{Agreement, Done, Error, Operator};

/// An operator that approves every plan, or none, and records the plans and results.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    refuses: bool,
    plans: Mutex<Vec<StackPlan>>,
    told: Mutex<Vec<String>>,
}

impl Recorder {
    /// Creates an operator that approves every plan.
    pub(crate) fn agreeing() -> Arc<Recorder> {
        Arc::new(Recorder::default())
    }

    /// Creates an operator that approves no plan.
    pub(crate) fn refusing() -> Arc<Recorder> {
        Arc::new(Recorder { refuses: true, ..Recorder::default() })
    }

    /// Returns the plans that the operator was asked about.
    pub(crate) fn plans(&self) -> Vec<StackPlan> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns a line for each stack that began, had an event, or ended, in order.
    pub(crate) fn told(&self) -> Vec<String> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn tell(&self, line: String) {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}

impl Operator for Recorder {
    fn agrees<'a>(&'a self, plan: &'a StackPlan) -> Agreement<'a> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner).push(plan.clone());
        Box::pin(async { Ok(!self.refuses) })
    }

    fn begins(&self, stack: &ManifestStack) {
        self.tell(format!("{} begins", stack.name));
    }

    fn tells(&self, stack: &ManifestStack, event: &Event) {
        self.tell(format!("{} {} {}", stack.name, event.logical_id, event.status));
    }

    fn ends(&self, stack: &ManifestStack, result: &Result<Done, Error>) {
        let result = result.as_ref().map_or_else(ToString::to_string, |it| format!("{it:?}"));
        self.tell(format!("{} ends: {result}", stack.name));
    }
}
