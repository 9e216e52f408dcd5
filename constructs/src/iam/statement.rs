//! One statement of a policy.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::{IntoValue, Map, Node};

use super::Principal;

/// Whether a statement lets or forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Lets.
    Allow,
    /// Forbids, whatever else lets.
    Deny,
}

/// How a condition compares.
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
    STRING_EQUALS "StringEquals" "The text is one of the values."
    STRING_NOT_EQUALS "StringNotEquals" "The text is none of the values."
    STRING_EQUALS_IGNORE_CASE "StringEqualsIgnoreCase" "The text is one of the values, letter case aside."
    STRING_NOT_EQUALS_IGNORE_CASE "StringNotEqualsIgnoreCase" "The text is none of the values, letter case aside."
    STRING_LIKE "StringLike" "The text matches a value with `*` and `?`."
    STRING_NOT_LIKE "StringNotLike" "The text matches no value with `*` and `?`."
    NUMERIC_EQUALS "NumericEquals" "The number is one of the values."
    NUMERIC_NOT_EQUALS "NumericNotEquals" "The number is none of the values."
    NUMERIC_LESS_THAN "NumericLessThan" "The number is smaller."
    NUMERIC_LESS_THAN_EQUALS "NumericLessThanEquals" "The number is smaller or the same."
    NUMERIC_GREATER_THAN "NumericGreaterThan" "The number is larger."
    NUMERIC_GREATER_THAN_EQUALS "NumericGreaterThanEquals" "The number is larger or the same."
    DATE_LESS_THAN "DateLessThan" "The moment is earlier."
    DATE_GREATER_THAN "DateGreaterThan" "The moment is later."
    BOOL "Bool" "The value is `true` or `false`."
    IP_ADDRESS "IpAddress" "The address lies in a block."
    NOT_IP_ADDRESS "NotIpAddress" "The address lies in no block."
    ARN_EQUALS "ArnEquals" "The ARN is one of the values."
    ARN_LIKE "ArnLike" "The ARN matches a value with `*` and `?`."
    ARN_NOT_LIKE "ArnNotLike" "The ARN matches no value with `*` and `?`."
    NULL "Null" "The key is absent (`true`) or there (`false`)."
}

impl Operator {
    /// Also true when the key is absent.
    #[must_use]
    pub fn if_exists(self) -> Operator {
        Operator(format!("{}IfExists", self.0).into())
    }

    /// Every value of a key with several has to pass.
    #[must_use]
    pub fn for_all_values(self) -> Operator {
        Operator(format!("ForAllValues:{}", self.0).into())
    }

    /// One value of a key with several has to pass.
    #[must_use]
    pub fn for_any_value(self) -> Operator {
        Operator(format!("ForAnyValue:{}", self.0).into())
    }

    /// The name in a policy.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// One statement of a policy.
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

    /// Lets do these actions.
    pub fn allow<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::new(Effect::Allow, actions)
    }

    /// Forbids these actions.
    pub fn deny<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::new(Effect::Deny, actions)
    }

    /// Lets do every action but these.
    pub fn allow_all_but<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::all_but(Effect::Allow, actions)
    }

    /// Forbids every action but these.
    pub fn deny_all_but<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Statement {
        Statement::all_but(Effect::Deny, actions)
    }

    fn all_but<A: Into<String>>(effect: Effect, actions: impl IntoIterator<Item = A>) -> Statement {
        let mut statement = Statement::new(effect, Vec::<String>::new());
        statement.not_actions = actions.into_iter().map(Into::into).collect();
        statement
    }

    /// Names the statement; letters and digits. A named statement is never merged with another.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<String>) -> Statement {
        self.sid = Some(sid.into());
        self
    }

    /// Adds a resource by its ARN, with `*` and `?` where the service lets.
    #[must_use]
    pub fn on(mut self, resource: impl IntoValue<String>) -> Statement {
        push_new(&mut self.resources, resource.into_node());
        self
    }

    /// Is about every resource.
    #[must_use]
    pub fn on_any(self) -> Statement {
        self.on("*")
    }

    /// Is about every resource but this.
    #[must_use]
    pub fn not_on(mut self, resource: impl IntoValue<String>) -> Statement {
        push_new(&mut self.not_resources, resource.into_node());
        self
    }

    /// Adds a principal; only in resource and trust policies.
    #[must_use]
    pub fn by(mut self, principal: Principal) -> Statement {
        if !self.principals.contains(&principal) {
            self.principals.push(principal);
        }
        self
    }

    /// Is about everyone but this principal; only in resource policies.
    #[must_use]
    pub fn not_by(mut self, principal: Principal) -> Statement {
        if !self.not_principals.contains(&principal) {
            self.not_principals.push(principal);
        }
        self
    }

    /// Adds a condition: the key compared with values, one of which has to fit.
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

    /// What two statements have to share to become one with both their actions.
    pub(super) fn same_but_actions(&self, other: &Statement) -> bool {
        let empty = BTreeSet::new();
        let (mut this, mut that) = (self.clone(), other.clone());
        (this.actions, that.actions) = (empty.clone(), empty);
        this == that && self.is_mergeable(other)
    }

    /// What two statements have to share to become one about both their resources.
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

    /// The statement as it stands in a document.
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
