// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::TrafficMirrorFilterRule`

use stanchion_template::generated::*;

/// `AWS::EC2::TrafficMirrorFilterRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorfilterrule.html)
#[must_use]
pub struct TrafficMirrorFilterRule<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl TrafficMirrorFilterRule<Missing_<super::required::destination_cidr_block>, Missing_<super::required::rule_action>, Missing_<super::required::rule_number>, Missing_<super::required::source_cidr_block>, Missing_<super::required::traffic_direction>, Missing_<super::required::traffic_mirror_filter_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficMirrorFilterRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> TrafficMirrorFilterRule<S0, S1, S2, S3, S4, S5> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DestinationCidrBlock`. Required.
    #[inline] pub fn destination_cidr_block(mut self, value: impl IntoValue_<String>) -> TrafficMirrorFilterRule<Set_, S1, S2, S3, S4, S5> { self.0.put("DestinationCidrBlock", value.into_node()); TrafficMirrorFilterRule(self.0, PhantomData_) }
    /// Sets `DestinationPortRange`.
    #[inline] pub fn destination_port_range(mut self, value: impl IntoValue_<TrafficMirrorPortRange>) -> Self { self.0.put("DestinationPortRange", value.into_node()); self }
    /// Sets `Protocol`.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `RuleAction`. Required.
    #[inline] pub fn rule_action(mut self, value: impl IntoValue_<String>) -> TrafficMirrorFilterRule<S0, Set_, S2, S3, S4, S5> { self.0.put("RuleAction", value.into_node()); TrafficMirrorFilterRule(self.0, PhantomData_) }
    /// Sets `RuleNumber`. Required.
    #[inline] pub fn rule_number(mut self, value: impl IntoValue_<i64>) -> TrafficMirrorFilterRule<S0, S1, Set_, S3, S4, S5> { self.0.put("RuleNumber", value.into_node()); TrafficMirrorFilterRule(self.0, PhantomData_) }
    /// Sets `SourceCidrBlock`. Required.
    #[inline] pub fn source_cidr_block(mut self, value: impl IntoValue_<String>) -> TrafficMirrorFilterRule<S0, S1, S2, Set_, S4, S5> { self.0.put("SourceCidrBlock", value.into_node()); TrafficMirrorFilterRule(self.0, PhantomData_) }
    /// Sets `SourcePortRange`.
    #[inline] pub fn source_port_range(mut self, value: impl IntoValue_<TrafficMirrorPortRange>) -> Self { self.0.put("SourcePortRange", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrafficDirection`. Required.
    #[inline] pub fn traffic_direction(mut self, value: impl IntoValue_<String>) -> TrafficMirrorFilterRule<S0, S1, S2, S3, Set_, S5> { self.0.put("TrafficDirection", value.into_node()); TrafficMirrorFilterRule(self.0, PhantomData_) }
    /// Sets `TrafficMirrorFilterId`. Required. An update replaces the resource.
    #[inline] pub fn traffic_mirror_filter_id(mut self, value: impl IntoValue_<String>) -> TrafficMirrorFilterRule<S0, S1, S2, S3, S4, Set_> { self.0.put("TrafficMirrorFilterId", value.into_node()); TrafficMirrorFilterRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<TrafficMirrorFilterRule> for TrafficMirrorFilterRule<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for TrafficMirrorFilterRule<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::EC2::TrafficMirrorFilterRule";
    type Handle = TrafficMirrorFilterRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficMirrorFilterRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficMirrorFilterRuleRef(Id_);
impl From<Id_> for TrafficMirrorFilterRuleRef { #[inline] fn from(id: Id_) -> Self { TrafficMirrorFilterRuleRef(id) } }
impl AsRef<Id_> for TrafficMirrorFilterRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficMirrorFilterRuleRef {
    /// `Ref`: `TrafficMirrorFilterRuleId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TrafficMirrorFilterRuleId`
    #[inline] pub fn traffic_mirror_filter_rule_id(&self) -> Value_<String> { self.0.attribute("TrafficMirrorFilterRuleId") }
}
/// `AWS::EC2::TrafficMirrorFilterRule.TrafficMirrorPortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-trafficmirrorfilterrule-trafficmirrorportrange.html)
#[must_use]
pub struct TrafficMirrorPortRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrafficMirrorPortRange<Missing_<super::required::from_port>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficMirrorPortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrafficMirrorPortRange<S0, S1> {
    /// Sets `FromPort`. Required.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> TrafficMirrorPortRange<Set_, S1> { self.0.put("FromPort", value.into_node()); TrafficMirrorPortRange(self.0, PhantomData_) }
    /// Sets `ToPort`. Required.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> TrafficMirrorPortRange<S0, Set_> { self.0.put("ToPort", value.into_node()); TrafficMirrorPortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrafficMirrorPortRange> for TrafficMirrorPortRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
