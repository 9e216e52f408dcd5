//! Compares the values that intrinsic functions return with the schema of their property.

use stanchion_schema::{Facts, Keyword, NodeFacts};
use stanchion_template::{Expression, Node};

use super::known::Origin;
use super::{Walk, names};
use crate::code::{self, Severity};
use crate::schema::Problem;
use crate::view::View;
use crate::view::value::{is_no_value, scalar};
use crate::view::walk::{Step, segments};

impl<'a> Walk<'a, '_> {
    pub(super) fn expression(
        &mut self,
        facts: &NodeFacts<'static>,
        node: &'a Node,
        expression: Expression<'a>,
    ) {
        if let Expression::If(_, then, otherwise) = expression {
            let before = std::mem::replace(&mut self.conditional, true);
            for (index, branch) in [(1, then), (2, otherwise)] {
                if !is_no_value(branch) {
                    self.path.push(Step::Key("Fn::If"));
                    self.below(Step::Index(index), |it| it.value(facts, branch));
                    self.path.pop();
                }
            }
            self.conditional = before;
            return;
        }
        if is_no_value(node) {
            return;
        }
        if let (Some(yields), Some(types)) = (yields(self.view, expression), facts.types()) {
            let fits = match yields {
                Yields::Text => {
                    ["string", "integer", "number", "boolean"].iter().any(|it| types.contains(it))
                }
                Yields::List => types.contains("array"),
            };
            if !fits {
                let allowed = names(types);
                let what = if yields == Yields::Text { "one value" } else { "a list" };
                let problem = self.add(
                    code::SCH_004,
                    format!("the intrinsic function returns {what}, which is the wrong type"),
                );
                problem.found = Some(node.describe());
                problem.allowed = Some(allowed);
                return;
            }
        }
        if let Some(wanted) = facts.text(Keyword::Format)
            && let Some(given) = format_of(self.view, expression)
            && let (Some(one), Some(other)) = (kind_of(wanted), kind_of(given))
            && one != other
        {
            let problem =
                self.add(code::SCH_014, "the reference is to a resource of the wrong type");
            problem.found = Some(format!("{} ({given})", node.describe()));
            problem.allowed = Some(wanted.to_owned());
            return;
        }
        if let Some(given) = self.other_than_role(facts, expression) {
            let problem =
                self.add(code::SCH_014, "the reference is to a resource of the wrong type");
            problem.found = Some(format!("{} ({given})", node.describe()));
            problem.allowed = Some("AWS::IAM::Role.Arn".to_owned());
            return;
        }
        if self.is_name_for_arn(facts, expression) {
            let problem = self.add(
                code::SCH_014,
                "the reference returns a name, but the property requires an ARN",
            );
            problem.found = Some(node.describe());
            problem.allowed = Some("`Fn::GetAtt` with the attribute `Arn`".to_owned());
            return;
        }
        // An empty default usually means that a condition prevents its use.
        if self.conditional {
            return;
        }
        let Some(origin) = Origin::of(expression) else { return };
        let known = self.known;
        let problems = known.problems(facts.id(), origin, self.view, |values| {
            self.problems_of(facts, &values, origin, &node.describe())
        });
        let path = &self.path;
        let here = problems.iter().map(|it| Problem { path: segments(path), ..it.clone() });
        self.problems.extend(here);
    }

    /// Returns the problems of the first value that is not valid.
    fn problems_of(
        &mut self,
        facts: &NodeFacts<'static>,
        values: &[&Node],
        origin: Origin<'_>,
        description: &str,
    ) -> Vec<Problem> {
        let before = self.problems.len();
        for value in values {
            if value.as_text() == Some("") || matches!(value, Node::Map(_) | Node::List(_)) {
                continue;
            }
            self.scalar(facts, value, Some(description));
            let mut added = self.problems.split_off(before);
            if !added.is_empty() && self.can_have(origin, value) {
                // Another value of the parameter or mapping can be valid.
                added.iter_mut().for_each(|it| it.severity = Severity::Warning);
                return added;
            }
        }
        Vec::new()
    }
}

impl Walk<'_, '_> {
    /// Returns false for the value of a parameter that the conditions of the scenario exclude, such as a default with which
    /// a property is left out.
    fn can_have(&self, origin: Origin<'_>, value: &Node) -> bool {
        let (Origin::Parameter(name), Some(scenario)) = (origin, self.view.scenario) else {
            return true;
        };
        let text = scalar(value);
        text.is_none_or(|it| self.view.source.meaning.can_have(scenario, name, &it))
    }
}

/// The resource types whose `Ref` is a name, id or address, and never an ARN.
const NAMED: [&str; 12] = [
    "AWS::Backup::BackupVault",
    "AWS::DynamoDB::Table",
    "AWS::EFS::AccessPoint",
    "AWS::EFS::FileSystem",
    "AWS::FSx::FileSystem",
    "AWS::IAM::Role",
    "AWS::KMS::Key",
    "AWS::Kinesis::Stream",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
];

/// The services that accept a role only by its ARN. Others, such as ECS, also accept its name.
const ROLES_BY_ARN: [&str; 9] = [
    "AWS::Backup::",
    "AWS::DataSync::",
    "AWS::EC2::SpotFleet",
    "AWS::EFS::",
    "AWS::Lambda::",
    "AWS::S3Files::",
    "AWS::SageMaker::",
    "AWS::Scheduler::",
    "AWS::StepFunctions::",
];

impl Walk<'_, '_> {
    /// Returns true if `Ref` returns a name where only an ARN is accepted.
    fn is_name_for_arn(&self, facts: &NodeFacts<'static>, expression: Expression<'_>) -> bool {
        let Expression::Ref(id) = expression else { return false };
        let named = self.view.resource(id).map(|it| it.kind).filter(|it| NAMED.contains(it));
        let Some(named) = named else { return false };
        if facts.text(Keyword::Pattern).is_some_and(|it| it.starts_with("^arn:")) {
            return true;
        }
        let own = match self.path.get(1) {
            Some(Step::Key(id)) => self.view.resource(id).map(|it| it.kind),
            _ => None,
        };
        named == "AWS::IAM::Role"
            && facts.text(Keyword::Format) == Some("AWS::IAM::Role.Arn")
            && own.is_some_and(|own| ROLES_BY_ARN.iter().any(|it| own.starts_with(it)))
    }
}

/// The types that can return the ARN of a role, or about which IAM-019 says more.
const NEAR_ROLES: [&str; 4] = [
    "AWS::CloudFormation::CustomResource",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::Role",
    "AWS::IAM::ServiceLinkedRole",
];

impl Walk<'_, '_> {
    /// Returns the type of the referenced resource if the property requires the ARN of a role, and the resource is not one.
    fn other_than_role(
        &self,
        facts: &NodeFacts<'static>,
        expression: Expression<'_>,
    ) -> Option<&'static str> {
        let is_role = facts.text(Keyword::Format) == Some("AWS::IAM::Role.Arn")
            || facts.text(Keyword::Pattern).is_some_and(|it| it.contains(":role"));
        let id = match expression {
            Expression::Ref(id) => id,
            Expression::GetAtt(id, attribute) if attribute.as_text() == Some("Arn") => id,
            _ => return None,
        };
        let kind = self.view.resource(id).filter(|_| is_role)?.kind;
        let known = Facts::bundled().resource(kind)?.name();
        (kind.starts_with("AWS::") && !NEAR_ROLES.contains(&kind)).then_some(known)
    }
}

/// Returns the format of the value that an expression references, where it is certain, such as `AWS::EC2::Subnet.Id`.
fn format_of(view: &View<'_>, expression: Expression<'_>) -> Option<&'static str> {
    let facts_of = |id: &str| Facts::bundled().resource(view.resource(id)?.kind);
    let (facts, attribute) = match expression {
        Expression::Ref(name) => {
            if let Some(parameter) = view.parameter(name) {
                return Some(match parameter.get("Type")?.as_text()? {
                    "AWS::EC2::Subnet::Id" | "List<AWS::EC2::Subnet::Id>" => "AWS::EC2::Subnet.Id",
                    "AWS::EC2::VPC::Id" | "List<AWS::EC2::VPC::Id>" => "AWS::EC2::VPC.Id",
                    "AWS::EC2::SecurityGroup::Id" | "List<AWS::EC2::SecurityGroup::Id>" => {
                        "AWS::EC2::SecurityGroup.Id"
                    }
                    "AWS::EC2::Image::Id" => "AWS::EC2::Image.Id",
                    _ => return None,
                });
            }
            let facts = facts_of(name)?;
            let only = match facts.root().texts(Keyword::RefReturns) {
                [only] if !only.contains(['|', '/']) => *only,
                _ => return None,
            };
            (facts, only)
        }
        Expression::GetAtt(id, attribute) => (facts_of(id)?, attribute.as_text()?),
        _ => return None,
    };
    facts.root().property(attribute)?.text(Keyword::Format)
}

/// Returns the resource type of a format, or `None` for formats of no resource type or of several.
fn kind_of(format: &str) -> Option<&str> {
    let (kind, _) = format.rsplit_once('.')?;
    // An alias can replace its key, and the zone of an alias target is a hosted zone.
    let is_plain = kind.starts_with("AWS::")
        && !kind.starts_with("AWS::KMS::")
        && !kind.starts_with("AWS::Route53::");
    is_plain.then_some(kind)
}

#[derive(Clone, Copy, PartialEq)]
enum Yields {
    Text,
    List,
}

/// Returns the kind of value that an expression returns, where it is certain.
fn yields(view: &View<'_>, expression: Expression<'_>) -> Option<Yields> {
    match expression {
        Expression::Sub(..) | Expression::Join(..) | Expression::Base64(_) => Some(Yields::Text),
        Expression::Split(..) | Expression::GetAzs(_) | Expression::Cidr(_) => Some(Yields::List),
        Expression::Ref(name) => {
            if name == "AWS::NotificationARNs" {
                return Some(Yields::List);
            }
            if let Some(parameter) = view.parameter(name) {
                let kind = parameter.get("Type")?.as_text()?;
                let list = kind.contains("CommaDelimitedList") || kind.contains("List<");
                return Some(if list { Yields::List } else { Yields::Text });
            }
            (view.resource(name).is_some() || name.starts_with("AWS::")).then_some(Yields::Text)
        }
        Expression::GetAtt(id, attribute) => {
            let resource = view.resource(id)?;
            let facts = Facts::bundled().resource(resource.kind)?;
            let types = facts.root().property(attribute.as_text()?)?.types()?;
            let lists = types.contains("array");
            match (lists, types.names().count()) {
                (true, 1) => Some(Yields::List),
                (false, _) if !types.contains("object") => Some(Yields::Text),
                _ => None,
            }
        }
        _ => None,
    }
}
