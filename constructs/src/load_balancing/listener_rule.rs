//! Rules of listeners.

use stanchion_aws::elasticloadbalancingv2 as elb;
use stanchion_aws::elasticloadbalancingv2::listener_rule as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::action::action_property;
use super::{Action, Listener, RuleCondition};

/// The largest priority of a rule.
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html>
const LARGEST_PRIORITY: u32 = 50_000;

/// The number of values that all conditions of a rule have at most.
/// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html>
const CONDITION_VALUES: usize = 5;

/// A rule of a listener: the action for requests that match all its conditions.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::load_balancing::{ApplicationLoadBalancer, FixedResponse, RuleCondition, TargetGroup};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let door = ApplicationLoadBalancer::internal(&network).build(&stack, "Door");
/// let http = door.http(FixedResponse::new(404)).build("Http");
/// let api = TargetGroup::http_addresses(&network, 8080).build(&stack, "Api");
/// http.rule(10, RuleCondition::path(["/api/*"]), &api).build("ToApi");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct ListenerRule {
    resource: elb::ListenerRuleRef,
}

/// Builds a [`ListenerRule`].
#[derive(Clone, Debug)]
#[must_use = "a rule exists after `build`"]
pub struct ListenerRuleBuilder {
    listener: Listener,
    priority: u32,
    conditions: Vec<RuleCondition>,
    action: Action,
}

impl Listener {
    /// Returns a builder for a rule with a priority, 1-50,000, a condition and an action. The rule with the smallest number
    /// is evaluated first.
    pub fn rule(
        &self,
        priority: u32,
        condition: RuleCondition,
        action: impl Into<Action>,
    ) -> ListenerRuleBuilder {
        ListenerRuleBuilder {
            listener: self.clone(),
            priority,
            conditions: vec![condition],
            action: action.into(),
        }
    }
}

impl ListenerRule {
    /// Returns the ARN of the rule.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &elb::ListenerRuleRef {
        &self.resource
    }
}

impl ListenerRuleBuilder {
    /// Adds a condition, which must hold too. Default: none.
    pub fn condition(mut self, condition: RuleCondition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Creates the rule in the scope of the listener. Reports a priority that another rule of the listener has.
    #[track_caller]
    pub fn build(self, id: &str) -> ListenerRule {
        let scope = self.listener.scope.construct(id);
        self.check(&scope);
        let balancer = &self.listener.balancer;
        self.action.connect(balancer.security_group(), &balancer.full_name());
        let groups = self.action.groups();
        let conditions: Vec<_> = self.conditions.into_iter().map(RuleCondition::property).collect();
        let rule = elb::ListenerRule::new()
            .actions([action_property!(l1, self.action)])
            .conditions(conditions)
            .listener_arn(self.listener.arn())
            .priority(self.priority);
        let resource = scope.add("Rule", rule);
        for group in groups {
            group.add_route(&resource);
        }
        ListenerRule { resource }
    }

    fn check(&self, scope: &Scope) {
        self.action.check(scope);
        let is_new = self.listener.priorities.borrow_mut().insert(self.priority);
        if !is_new || !(1..=LARGEST_PRIORITY).contains(&self.priority) {
            scope.report(
                Diagnostic::new(
                    code::ELB_005,
                    "the priority of the rule is not valid or not unique",
                )
                .property("Priority")
                .found(self.priority)
                .allowed(format!(
                    "1-{LARGEST_PRIORITY}, another one for each rule of the listener"
                )),
            );
        }
        let count: usize = self.conditions.iter().map(RuleCondition::count).sum();
        if !(1..=CONDITION_VALUES).contains(&count) {
            scope.report(
                Diagnostic::new(
                    code::ELB_009,
                    "the rule has too many or no values in its conditions",
                )
                .property("Conditions")
                .found(count)
                .allowed(format!("1-{CONDITION_VALUES} values in all conditions together")),
            );
        }
    }
}
