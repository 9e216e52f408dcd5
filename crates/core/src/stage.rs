//! Stages: groups of stacks with a common name.

use std::panic::Location;

use crate::app::App;
use crate::stack::Stack;

/// A stage of an app, such as `Test` or `Production`. Its stacks are named `Stage-Stack`.
#[derive(Clone, Debug)]
pub struct Stage {
    app: App,
    path: Vec<String>,
}

impl App {
    /// Creates a stage. The names of its stacks start with the id of the stage.
    #[track_caller]
    pub fn stage(&self, id: &str) -> Stage {
        Stage { app: self.clone(), path: vec![id.to_owned()] }
    }
}

impl Stage {
    /// Creates a stack in the stage.
    #[track_caller]
    pub fn stack(&self, id: &str) -> Stack {
        Stack::create(&self.app, &self.path, id, Location::caller())
    }

    /// Creates a stage inside this stage.
    pub fn stage(&self, id: &str) -> Stage {
        let mut path = self.path.clone();
        path.push(id.to_owned());
        Stage { app: self.app.clone(), path }
    }
}
