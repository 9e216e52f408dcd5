//! Defines policy statements.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{IntoValue, Map, Node};

use super::Principal;

/// The effect of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Allows the actions.
    Allow,
    /// Denies the actions, even if another statement allows them.
    Deny,
}

/// A condition operator, which compares a condition key with values.
///
/// [AWS documentation](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operator(Cow<'static, str>);

macro_rules! operators {
    ($($constant:ident $name:literal $doc:literal)*) => {
        impl Operator {
            $(#[doc = $doc] pub const $constant: Operator = Operator(Cow::Borrowed($name));)*
        }
    };
}
operators! {
    STRING_EQUALS "StringEquals" "Holds if the string is one of the values."
    STRING_NOT_EQUALS "StringNotEquals" "Holds if the string is not one of the values."
    STRING_EQUALS_IGNORE_CASE "StringEqualsIgnoreCase" "Holds if the string is one of the values, ignoring case."
    STRING_NOT_EQUALS_IGNORE_CASE "StringNotEqualsIgnoreCase" "Holds if the string is not one of the values, ignoring case."
    STRING_LIKE "StringLike" "Holds if the string matches one of the values, with wildcards `*` and `?`."
    STRING_NOT_LIKE "StringNotLike" "Holds if the string matches none of the values, with wildcards `*` and `?`."
    NUMERIC_EQUALS "NumericEquals" "Holds if the number is one of the values."
    NUMERIC_NOT_EQUALS "NumericNotEquals" "Holds if the number is not one of the values."
    NUMERIC_LESS_THAN "NumericLessThan" "Holds if the number is less than the value."
    NUMERIC_LESS_THAN_EQUALS "NumericLessThanEquals" "Holds if the number is less than or equal to the value."
    NUMERIC_GREATER_THAN "NumericGreaterThan" "Holds if the number is greater than the value."
    NUMERIC_GREATER_THAN_EQUALS "NumericGreaterThanEquals" "Holds if the number is greater than or equal to the value."
    DATE_LESS_THAN "DateLessThan" "Holds if the date is earlier than the value."
    DATE_GREATER_THAN "DateGreaterThan" "Holds if the date is later than the value."
    BOOL "Bool" "Holds if the Boolean equals the value, `true` or `false`."
    IP_ADDRESS "IpAddress" "Holds if the IP address is in one of the CIDR blocks."
    NOT_IP_ADDRESS "NotIpAddress" "Holds if the IP address is in none of the CIDR blocks."
    ARN_EQUALS "ArnEquals" "Holds if the ARN is one of the values."
    ARN_LIKE "ArnLike" "Holds if the ARN matches one of the values, with wildcards `*` and `?`."
    ARN_NOT_LIKE "ArnNotLike" "Holds if the ARN matches none of the values, with wildcards `*` and `?`."
    NULL "Null" "Holds if the key is missing (`true`) or present (`false`)."
}

impl Operator {
    /// Makes the condition hold if the key is missing, too.
    #[must_use]
    pub fn if_exists(self) -> Operator {
        Operator(format!("{}IfExists", self.0).into())
    }

    /// Requires every value of a multivalued key to match.
    #[must_use]
    pub fn for_all_values(self) -> Operator {
        Operator(format!("ForAllValues:{}", self.0).into())
    }

    /// Requires at least one value of a multivalued key to match.
    #[must_use]
    pub fn for_any_value(self) -> Operator {
        Operator(format!("ForAnyValue:{}", self.0).into())
    }

    /// Returns the name of the operator in a policy.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// A statement of a policy.
///
/// ```
/// use stanchion_constructs::iam::{Operator, Statement};
/// let read = Statement::allow(["s3:GetObject"])
///     .on("arn:aws:s3:::data/*")
///     .when(Operator::BOOL, "aws:SecureTransport", ["true"]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub(super) sid: Option<String>,
    pub(super) effect: Effect,
    pub(super) principals: Vec<Principal>,
    pub(super) not_principals: Vec<Principal>,
    pub(super) actions: BTreeSet<String>,
    pub(super) not_actions: BTreeSet<String>,
    pub(super) resources: Vec<Node>,
    pub(super) not_resources: Vec<Node>,
    pub(super) conditions: BTreeMap<Operator, BTreeMap<String, Vec<Node>>>,
}

impl Statement {
    fn new<A: Into<String>>(effect: Effect, actions: impl IntoIterator<Item = A>) -> Statement {
        Statement {
            sid: None,
            effect,
            principals: Vec::new(),
            not_principals: Vec::new(),
            actions: actions.into_iter().map(Into::into).collect(),
            not_actions: BTreeSet::new(),
            resources: Vec::new(),
            not_resources: Vec::new(),
            conditions: BTreeMap::new(),
        }
    }

    /// Allows these actions.
    pub fn allow<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::new(Effect::Allow, actions)
    }

    /// Denies these actions.
    pub fn deny<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::new(Effect::Deny, actions)
    }

    /// Allows every action except these.
    pub fn allow_all_but<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::all_but(Effect::Allow, actions)
    }

    /// Denies every action except these.
    pub fn deny_all_but<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::all_but(Effect::Deny, actions)
    }

    fn all_but<A: Into<String>>(effect: Effect, actions: impl IntoIterator<Item = A>) -> Statement {
        let mut statement = Statement::new(effect, Vec::<String>::new());
        statement.not_actions = actions.into_iter().map(Into::into).collect();
        statement
    }

    /// Sets the statement ID (`Sid`), of letters and digits. A statement with an ID is never merged with another.
    /// Default: none.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<String>) -> Statement {
        self.sid = Some(sid.into());
        self
    }

    /// Adds a resource by its ARN, with the wildcards `*` and `?` if the service supports them. Default: none.
    #[must_use]
    pub fn on(mut self, resource: impl IntoValue<String>) -> Statement {
        push_new(&mut self.resources, resource.into_node());
        self
    }

    /// Applies to every resource. Default: none.
    #[must_use]
    pub fn on_any(self) -> Statement {
        self.on("*")
    }

    /// Applies to every resource except this one. Default: none.
    #[must_use]
    pub fn not_on(mut self, resource: impl IntoValue<String>) -> Statement {
        push_new(&mut self.not_resources, resource.into_node());
        self
    }

    /// Adds a principal. Valid only in resource policies and trust policies. Default: none.
    #[must_use]
    pub fn by(mut self, principal: Principal) -> Statement {
        if !self.principals.contains(&principal) {
            self.principals.push(principal);
        }
        self
    }

    /// Applies to every principal except this one. Valid only in resource policies. Default: none.
    #[must_use]
    pub fn not_by(mut self, principal: Principal) -> Statement {
        if !self.not_principals.contains(&principal) {
            self.not_principals.push(principal);
        }
        self
    }

    /// Adds a condition, which holds if the key matches one of the values. Default: none.
    #[must_use]
    pub fn when<V: IntoValue<String>>(
        mut self,
        operator: Operator,
        key: impl Into<String>,
        values: impl IntoIterator<Item = V>,
    ) -> Statement {
        let known = self.conditions.entry(operator).or_default().entry(key.into()).or_default();
        values.into_iter().for_each(|value| push_new(known, value.into_node()));
        self
    }

    /// Returns whether two statements differ only in their actions, so that they can be merged.
    pub(super) fn same_but_actions(&self, other: &Statement) -> bool {
        let empty = BTreeSet::new();
        let (mut this, mut that) = (self.clone(), other.clone());
        (this.actions, that.actions) = (empty.clone(), empty);
        this == that && self.is_mergeable(other)
    }

    /// Returns whether two statements differ only in their resources, so that they can be merged.
    pub(super) fn same_but_resources(&self, other: &Statement) -> bool {
        let (mut this, mut that) = (self.clone(), other.clone());
        (this.resources, that.resources) = (Vec::new(), Vec::new());
        this == that
            && self.is_mergeable(other)
            && !self.resources.is_empty()
            && !other.resources.is_empty()
    }

    fn is_mergeable(&self, other: &Statement) -> bool {
        self.sid.is_none() && other.sid.is_none() && self.not_actions.is_empty()
    }

    /// Returns the statement as a node of a policy document.
    pub(super) fn to_node(&self) -> Node {
        let mut map = Map::new();
        if let Some(sid) = &self.sid {
            map.insert("Sid", Node::text(sid.clone()));
        }
        let effect = if self.effect == Effect::Allow { "Allow" } else { "Deny" };
        map.insert("Effect", Node::text(effect));
        if !self.principals.is_empty() {
            map.insert("Principal", principals(&self.principals));
        }
        if !self.not_principals.is_empty() {
            map.insert("NotPrincipal", principals(&self.not_principals));
        }
        let texts = |it: &BTreeSet<String>| it.iter().cloned().map(Node::text).collect();
        for (name, values) in [
            ("Action", texts(&self.actions)),
            ("NotAction", texts(&self.not_actions)),
            ("Resource", self.resources.clone()),
            ("NotResource", self.not_resources.clone()),
        ] {
            if !values.is_empty() {
                map.insert(name, one_or_list(values));
            }
        }
        if !self.conditions.is_empty() {
            let conditions: Map = self
                .conditions
                .iter()
                .map(|(operator, keys)| {
                    let keys: Map = keys
                        .iter()
                        .map(|(key, values)| (key.clone(), one_or_list(values.clone())))
                        .collect();
                    (operator.0.clone(), Node::Map(keys))
                })
                .collect();
            map.insert("Condition", conditions);
        }
        Node::Map(map)
    }
}

pub(super) fn push_new(list: &mut Vec<Node>, node: Node) {
    if !list.contains(&node) {
        list.push(node);
    }
}

fn one_or_list(mut values: Vec<Node>) -> Node {
    if values.len() == 1 { values.remove(0) } else { Node::List(values) }
}

fn principals(principals: &[Principal]) -> Node {
    if principals.contains(&Principal::Any) {
        return Node::text("*");
    }
    let mut kinds: BTreeMap<&'static str, Vec<Node>> = BTreeMap::new();
    for principal in principals {
        let (kind, value) = principal.parts();
        kinds.entry(kind).or_default().push(value);
    }
    Node::Map(kinds.into_iter().map(|(kind, values)| (kind, one_or_list(values))).collect())
}
