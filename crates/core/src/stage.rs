//! Several stacks under one name.

use std::panic::Location;

use crate::{App, Stack};

/// A stage of an app, such as `Test` and `Production`: its stacks are named `Stage-Stack`.
#[derive(Clone, Debug)]
pub struct Stage {
    app: App,
    path: Vec<String>,
}

impl Stage {
    pub(crate) fn new(app: &App, id: &str) -> Stage {
        Stage { app: app.clone(), path: vec![id.to_owned()] }
    }

    /// A stack of the stage.
    #[track_caller]
    pub fn stack(&self, id: &str) -> Stack {
        Stack::create(&self.app, &self.path, id, Location::caller())
    }

    /// A stage inside this one.
    pub fn stage(&self, id: &str) -> Stage {
        let mut path = self.path.clone();
        path.push(id.to_owned());
        Stage { app: self.app.clone(), path }
    }
}
