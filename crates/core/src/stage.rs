//! Several stacks under one name.

use std::panic::Location;

use crate::app::App;
use crate::stack::Stack;

/// A stage of an app, such as `Test` and `Production`: its stacks are named `Stage-Stack`.
#[derive(Clone, Debug)]
pub struct Stage {
    app: App,
    path: Vec<String>,
}

impl App {
    /// A stage: stacks whose names start with the stage's.
    #[track_caller]
    pub fn stage(&self, id: &str) -> Stage {
        Stage { app: self.clone(), path: vec![id.to_owned()] }
    }
}

impl Stage {
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
