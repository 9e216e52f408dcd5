// Made by `cargo xtask generate`; do not edit.
//! `AWS::XRay::Group`

use stanchion_template::generated::*;

/// `AWS::XRay::Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html)
#[must_use]
pub struct Group<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Group<Missing_<super::required::group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Group(Properties_::new(), PhantomData_) }
}
impl<S0> Group<S0> {
    /// Sets `FilterExpression`.
    #[inline] pub fn filter_expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FilterExpression", value.into_node()); self }
    /// Sets `GroupName`. Required. 1 to 32 characters.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Group<Set_> { self.0.put("GroupName", value.into_node()); Group(self.0, PhantomData_) }
    /// Sets `InsightsConfiguration`.
    #[inline] pub fn insights_configuration(mut self, value: impl IntoValue_<InsightsConfiguration>) -> Self { self.0.put("InsightsConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Group> for Group<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Group<S0> {
    const TYPE: &'static str = "AWS::XRay::Group";
    type Handle = GroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Group`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GroupRef(Id_);
impl From<Id_> for GroupRef { #[inline] fn from(id: Id_) -> Self { GroupRef(id) } }
impl AsRef<Id_> for GroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GroupRef {
    /// `Ref`: `GroupARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `GroupARN`
    #[inline] pub fn group_arn(&self) -> Value_<String> { self.0.attribute("GroupARN") }
}
/// `AWS::XRay::Group.InsightsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-xray-group-insightsconfiguration.html)
#[must_use]
pub struct InsightsConfiguration(Properties_);
impl InsightsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InsightsConfiguration(Properties_::new()) }
}
impl InsightsConfiguration {
    /// Sets `InsightsEnabled`.
    #[inline] pub fn insights_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InsightsEnabled", value.into_node()); self }
    /// Sets `NotificationsEnabled`.
    #[inline] pub fn notifications_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NotificationsEnabled", value.into_node()); self }
}
impl IntoValue_<InsightsConfiguration> for InsightsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
