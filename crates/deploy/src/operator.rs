//! The operator approves plans and is notified of progress.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use stanchion_core::assembly::ManifestStack;

use crate::done::Done;
use crate::error::Error;
use crate::events::Event;
use crate::planned::StackPlan;

/// Approves plans and is notified of progress.
pub trait Operator: Send + Sync {
    /// Returns whether a stack's plan is to be executed. An error refuses the plan, and the stack counts as failed.
    fn agrees<'a>(&'a self, plan: &'a StackPlan) -> Agreement<'a>;
    /// Is called when the work on a stack begins.
    fn begins(&self, stack: &ManifestStack);
    /// Is called for each event of a stack.
    fn tells(&self, stack: &ManifestStack, event: &Event);
    /// Is called with the outputs of a stack that was deployed or needed no change. Does nothing by default.
    fn outputs(&self, stack: &ManifestStack, outputs: &BTreeMap<String, String>) {
        let _ = (stack, outputs);
    }
    /// Is called when the work on a stack has ended.
    fn ends(&self, stack: &ManifestStack, result: &Result<Done, Error>);
}

/// The future answer of an [`Operator`].
pub type Agreement<'a> = Pin<Box<dyn Future<Output = Result<bool, Error>> + Send + 'a>>;
