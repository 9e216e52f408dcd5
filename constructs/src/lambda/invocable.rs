//! Defines the trait of what can be invoked: a function, or an alias of one.

use stanchion_core::Scope;
use stanchion_template::Value;

use super::{Alias, Function};

/// A function, or an alias of one.
pub trait Invocable {
    /// Returns the ARN that is invoked.
    fn invoke_arn(&self) -> Value<String>;

    /// Returns the function.
    fn function(&self) -> &Function;

    /// Returns the place of the construct, which distinguishes it from other functions and aliases in construct IDs.
    fn scope(&self) -> &Scope;
}

impl Invocable for Function {
    fn invoke_arn(&self) -> Value<String> {
        self.arn()
    }

    fn function(&self) -> &Function {
        self
    }

    fn scope(&self) -> &Scope {
        self.scope()
    }
}

impl Invocable for Alias {
    fn invoke_arn(&self) -> Value<String> {
        self.arn()
    }

    fn function(&self) -> &Function {
        self.function()
    }

    fn scope(&self) -> &Scope {
        self.scope()
    }
}
