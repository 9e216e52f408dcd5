//! The actions of an alarm for one state.

use std::rc::Rc;

use stanchion_core::Scope;
use stanchion_template::Value;

use super::AlarmAction;
use crate::non_empty::non_empty;

/// Actions that an alarm runs when it goes into a state.
#[derive(Clone, Debug, Default)]
pub(super) struct Actions(Vec<Rc<dyn AlarmAction>>);

impl Actions {
    pub(super) fn add<A: AlarmAction + Clone + 'static>(&mut self, action: &A) {
        self.0.push(Rc::new(action.clone()));
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &dyn AlarmAction> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// Returns the ARNs, or `None` if there are no actions.
    pub(super) fn arns(&self) -> Option<Vec<Value<String>>> {
        non_empty(self.iter().map(AlarmAction::action_arn).collect())
    }

    /// Allows an alarm to run the actions. The scope is that of the alarm.
    pub(super) fn allow(&self, scope: &Scope, alarm_arn: &Value<String>) {
        self.iter().for_each(|it| it.allow(scope, alarm_arn));
    }
}
