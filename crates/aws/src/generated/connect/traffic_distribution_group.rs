// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::TrafficDistributionGroup`

use stanchion_template::generated::*;

/// `AWS::Connect::TrafficDistributionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html)
#[must_use]
pub struct TrafficDistributionGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TrafficDistributionGroup<Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficDistributionGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TrafficDistributionGroup<S0, S1> {
    /// Sets `Description`. 1 to 250 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 250 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> TrafficDistributionGroup<Set_, S1> { self.0.put("InstanceArn", value.into_node()); TrafficDistributionGroup(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TrafficDistributionGroup<S0, Set_> { self.0.put("Name", value.into_node()); TrafficDistributionGroup(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TrafficDistributionGroup> for TrafficDistributionGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TrafficDistributionGroup<S0, S1> {
    const TYPE: &'static str = "AWS::Connect::TrafficDistributionGroup";
    type Handle = TrafficDistributionGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TrafficDistributionGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TrafficDistributionGroupRef(Id_);
impl From<Id_> for TrafficDistributionGroupRef { #[inline] fn from(id: Id_) -> Self { TrafficDistributionGroupRef(id) } }
impl AsRef<Id_> for TrafficDistributionGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TrafficDistributionGroupRef {
    /// `Ref`: `TrafficDistributionGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TrafficDistributionGroupArn`
    #[inline] pub fn traffic_distribution_group_arn(&self) -> Value_<String> { self.0.attribute("TrafficDistributionGroupArn") }
}
