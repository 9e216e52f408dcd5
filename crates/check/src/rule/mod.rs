//! Rules over templates: ours and those of teams, the collector of their findings, and the set that a check runs.

mod findings;
mod id;
mod paths;
mod property_rule;
mod rule_set;
mod tag_rule;
mod target;

pub(crate) use findings::dotted;
pub use findings::{FindingDetails, Findings};
pub use property_rule::PropertyRule;
pub use rule_set::RuleSet;
pub use tag_rule::TagRule;

use std::fmt;
use std::panic::Location;
use std::sync::Arc;

use crate::analysis::Analysis;
use crate::code::Code;
use target::Target;

/// A rule over a template: the entry of its finding, and the function that checks for it.
///
/// A rule runs once for each combination of the template's conditions, and sees the values of that combination. A value
/// that is known only during deployment is unknown to it, and a rule reports nothing about such a value.
///
/// The entry is a constant, and a rule about tags or properties needs one more line:
///
/// ```
/// use stanchion_check::{Code, Rule, RuleSet, Severity};
/// use stanchion_template::Template;
///
/// const COST_CENTER: &Code = &Code::new("ACME-001", Severity::Error, "The file system has no cost center")
///     .what("A file system of EFS or FSx has no tag `CostCenter`.")
///     .why("Finance cannot assign the costs of the storage.")
///     .fix("Add the tag `CostCenter`");
///
/// let rules = RuleSet::new().with(
///     Rule::tag(COST_CENTER, "CostCenter").on("AWS::EFS::FileSystem").on("AWS::FSx::FileSystem").required(),
/// );
/// let template = Template::parse("Resources: {Data: {Type: AWS::EFS::FileSystem}}").unwrap();
/// let findings = rules.check_file(&template, "data.yaml");
/// assert!(findings.iter().any(|it| it.code == COST_CENTER));
/// ```
///
/// Any other rule is a function over the [`Analysis`] of the template:
///
/// ```
/// use stanchion_check::{Analysis, Code, Findings, Rule, Severity};
///
/// const PUBLIC: &Code = &Code::new("ACME-002", Severity::Error, "The subnet is public")
///     .fix("Remove the route to the internet gateway");
///
/// fn public_subnets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
///     for subnet in cx.resources_of("AWS::EC2::Subnet") {
///         if cx.is_public_subnet(&subnet).is_yes() {
///             findings.about(&subnet, "a route leads from the subnet to an internet gateway");
///         }
///     }
/// }
///
/// let rule = Rule::new(PUBLIC, public_subnets);
/// # assert_eq!(rule.code.id, "ACME-002");
/// ```
///
/// The function is your code: a panic in it is not caught. It ends the program with the message of the panic, so that a
/// rule that fails is never mistaken for a rule that found nothing.
#[derive(Clone)]
pub struct Rule {
    /// The finding that the rule reports.
    pub code: &'static Code,
    check: Check,
    pub(crate) sees: Sees,
    /// The line that created the rule.
    location: &'static Location<'static>,
    /// The resource types, properties and tags that the rule names.
    targets: Vec<Target>,
}

#[derive(Clone)]
enum Check {
    Function(fn(&Analysis<'_>, &mut Findings<'_>)),
    Closure(Arc<Closure>),
}

type Closure = dyn Fn(&Analysis<'_>, &mut Findings<'_>) + Send + Sync;

/// The form of the template that a rule examines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sees {
    /// The template as written, with its conditions, loops and functions.
    Written,
    /// The template in each of its scenarios: with the branch of each `Fn::If`, without what does not exist, and with
    /// what loops and serverless resources generate.
    Scenarios,
}

impl fmt::Debug for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Rule").field("id", &self.code.id).finish_non_exhaustive()
    }
}

impl Rule {
    /// Creates a rule from a function.
    #[track_caller]
    pub const fn new(code: &'static Code, check: fn(&Analysis<'_>, &mut Findings<'_>)) -> Rule {
        Rule {
            code,
            check: Check::Function(check),
            sees: Sees::Scenarios,
            location: Location::caller(),
            targets: Vec::new(),
        }
    }

    /// Creates a rule from a closure that captures values.
    ///
    /// ```
    /// use stanchion_check::{Code, Rule, RuleSet, Severity};
    /// use stanchion_template::Template;
    ///
    /// const TYPE: &Code = &Code::new("ACME-005", Severity::Error, "The team does not use this resource type");
    ///
    /// let refused = ["AWS::EC2::NatGateway".to_owned()];
    /// let rule = Rule::from_fn(TYPE, move |cx, findings| {
    ///     for resource in cx.resources().iter().filter(|it| refused.iter().any(|kind| kind == it.resource_type())) {
    ///         findings.about(resource, "the resource has a refused type");
    ///     }
    /// });
    /// let template = Template::parse("Resources: {Nat: {Type: AWS::EC2::NatGateway}}").unwrap().template;
    /// let findings = RuleSet::new().with(rule).check(&template);
    /// assert!(findings.iter().any(|it| it.code == TYPE));
    /// ```
    #[track_caller]
    pub fn from_fn(
        code: &'static Code,
        check: impl Fn(&Analysis<'_>, &mut Findings<'_>) + Send + Sync + 'static,
    ) -> Rule {
        let location = Location::caller();
        let check = Check::Closure(Arc::new(check));
        Rule { code, check, sees: Sees::Scenarios, location, targets: Vec::new() }
    }

    /// Starts a rule about a tag. [`TagRule::on`] adds the resource types.
    ///
    /// The tag is found in every form in which CloudFormation has tags: lists such as `Tags` and `FileSystemTags`, maps,
    /// and `TagSpecifications`.
    #[track_caller]
    pub fn tag(code: &'static Code, key: impl Into<String>) -> TagRule {
        TagRule::new(code, key.into(), Location::caller())
    }

    /// Starts a rule about a property of a resource type. Periods separate the levels of the property, and `*` is every
    /// item of a list: `Overrides.*.InstanceType`.
    ///
    /// ```
    /// use stanchion_check::{Code, Rule, Severity};
    /// # const FAMILIES: &Code = &Code::new("ACME-003", Severity::Error, "The instance family is not approved");
    /// let rule = Rule::property(FAMILIES, "AWS::EC2::Instance", "InstanceType")
    ///     .also("AWS::EC2::LaunchTemplate", "LaunchTemplateData.InstanceType")
    ///     .one_of(["m7i.*", "r7i.*"]);
    /// ```
    #[track_caller]
    pub fn property(
        code: &'static Code,
        resource_type: impl Into<String>,
        property: impl Into<String>,
    ) -> PropertyRule {
        PropertyRule::new(code, resource_type.into(), property.into(), Location::caller())
    }

    /// Creates a rule that reports every resource of a type.
    ///
    /// ```
    /// use stanchion_check::{Code, Rule, Severity};
    /// # const USERS: &Code = &Code::new("ACME-004", Severity::Error, "The template creates an IAM user");
    /// let rule = Rule::no_resource(USERS, "AWS::IAM::User");
    /// ```
    #[track_caller]
    pub fn no_resource(code: &'static Code, resource_type: impl Into<String>) -> Rule {
        let resource_type = resource_type.into();
        let targets = vec![Target::of_type(&resource_type)];
        let mut rule = Rule::from_fn(code, move |cx, findings| {
            // The properties of a resource can be an expression; its type is known anyway.
            for it in cx.resources().iter().filter(|it| it.kind == resource_type) {
                let message = format!("the template has a resource of type {resource_type}");
                findings.about(it, message).found(it.kind);
            }
        });
        rule.location = Location::caller();
        rule.targets = targets;
        rule
    }

    /// Creates a rule about the template as written.
    pub(crate) const fn of_written(
        code: &'static Code,
        check: fn(&Analysis<'_>, &mut Findings<'_>),
    ) -> Rule {
        let mut rule = Rule::new(code, check);
        rule.sees = Sees::Written;
        rule
    }

    /// Runs the rule.
    pub(crate) fn check(&self, cx: &Analysis<'_>, findings: &mut Findings<'_>) {
        match &self.check {
            Check::Function(check) => check(cx, findings),
            Check::Closure(check) => check(cx, findings),
        }
    }
}
