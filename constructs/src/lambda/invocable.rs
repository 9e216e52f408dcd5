//! What can be called: a function, or a name for a version of it.

use stanchion_template::Value;

use super::{Alias, Function};

/// A function, or an alias of one.
pub trait Invocable {
    /// The ARN that is called.
    fn invoke_arn(&self) -> Value<String>;

    /// The function behind.
    fn function(&self) -> &Function;

    /// What tells it from other functions and aliases in construct ids.
    fn key(&self) -> String;
}

impl Invocable for Function {
    fn invoke_arn(&self) -> Value<String> {
        self.arn()
    }

    fn function(&self) -> &Function {
        self
    }

    fn key(&self) -> String {
        self.scope().key()
    }
}

impl Invocable for Alias {
    fn invoke_arn(&self) -> Value<String> {
        self.arn()
    }

    fn function(&self) -> &Function {
        self.function()
    }

    fn key(&self) -> String {
        self.scope().key()
    }
}
