// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications::ChannelAssociation`

use stanchion_template::generated::*;

/// `AWS::Notifications::ChannelAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html)
#[must_use]
pub struct ChannelAssociation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ChannelAssociation<Missing_<super::required::arn>, Missing_<super::required::notification_configuration_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChannelAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ChannelAssociation<S0, S1> {
    /// Sets `Arn`. Required. An update replaces the resource.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> ChannelAssociation<Set_, S1> { self.0.put("Arn", value.into_node()); ChannelAssociation(self.0, PhantomData_) }
    /// Sets `NotificationConfigurationArn`. Required. An update replaces the resource.
    #[inline] pub fn notification_configuration_arn(mut self, value: impl IntoValue_<String>) -> ChannelAssociation<S0, Set_> { self.0.put("NotificationConfigurationArn", value.into_node()); ChannelAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ChannelAssociation> for ChannelAssociation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ChannelAssociation<S0, S1> {
    const TYPE: &'static str = "AWS::Notifications::ChannelAssociation";
    type Handle = ChannelAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChannelAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelAssociationRef(Id_);
impl From<Id_> for ChannelAssociationRef { #[inline] fn from(id: Id_) -> Self { ChannelAssociationRef(id) } }
impl AsRef<Id_> for ChannelAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelAssociationRef {
    /// `Ref`: `Arn|NotificationConfigurationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
