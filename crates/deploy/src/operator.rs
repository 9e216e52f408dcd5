//! Who agrees to plans, and hears what happens.

use std::future::Future;
use std::pin::Pin;

use crate::done::Done;
use crate::error::Error;
use crate::events::Event;
use crate::planned::StackPlan;

/// Who agrees to plans, and hears what happens.
pub trait Operator: Send + Sync {
    /// Whether a stack's plan is to be carried out; an error when it must not be, whoever agrees.
    fn agrees<'a>(&'a self, plan: &'a StackPlan) -> Agreement<'a>;
    /// A stack's turn has come.
    fn begins(&self, stack: &str);
    /// Something happened in a stack.
    fn tells(&self, stack: &str, event: &Event);
    /// A stack is done with.
    fn ends(&self, stack: &str, result: &Result<Done, Error>);
}

/// The answer of an [`Operator`], some time later.
pub type Agreement<'a> = Pin<Box<dyn Future<Output = Result<bool, Error>> + Send + 'a>>;
