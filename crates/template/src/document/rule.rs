//! Rules: checks of parameter values before CloudFormation creates anything.

use std::borrow::Cow;

use crate::intrinsic::RuleCondition;
use crate::{Map, Node};

/// A rule of a template.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html)
///
/// ```
/// use stanchion_template::{document::Rule, intrinsic::{Condition, contains, reference}};
/// let rule = Rule::when(Condition::equals(reference::<String>("Stage"), "production"))
///     .assert(contains(["m5.large"], reference("InstanceType")), "production runs on m5.large");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    condition: Option<Node>,
    assertions: Vec<Node>,
}

impl Rule {
    /// Creates a rule that always applies.
    pub fn always() -> Rule {
        Rule::default()
    }

    /// Creates a rule that applies if a condition on the parameters is true.
    pub fn when(condition: RuleCondition) -> Rule {
        Rule { condition: Some(condition.into_node()), assertions: Vec::new() }
    }

    /// Adds an assertion. If it is false, CloudFormation refuses the operation and shows `description`.
    #[must_use]
    pub fn assert(
        mut self,
        assertion: RuleCondition,
        description: impl Into<Cow<'static, str>>,
    ) -> Rule {
        self.assertions.push(Node::Map(Map::from([
            ("Assert", assertion.into_node()),
            ("AssertDescription", Node::text(description)),
        ])));
        self
    }

    /// Returns the rule as a node.
    pub fn into_node(self) -> Node {
        let mut body = Map::new();
        if let Some(condition) = self.condition {
            body.insert("RuleCondition", condition);
        }
        body.insert("Assertions", Node::List(self.assertions));
        Node::Map(body)
    }
}
