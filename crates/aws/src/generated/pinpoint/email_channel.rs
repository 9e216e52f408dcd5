// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::EmailChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::EmailChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html)
#[must_use]
pub struct EmailChannel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EmailChannel<Missing_<super::required::application_id>, Missing_<super::required::from_address>, Missing_<super::required::identity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailChannel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EmailChannel<S0, S1, S2> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> EmailChannel<Set_, S1, S2> { self.0.put("ApplicationId", value.into_node()); EmailChannel(self.0, PhantomData_) }
    /// Sets `ConfigurationSet`.
    #[inline] pub fn configuration_set(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSet", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `FromAddress`. Required.
    #[inline] pub fn from_address(mut self, value: impl IntoValue_<String>) -> EmailChannel<S0, Set_, S2> { self.0.put("FromAddress", value.into_node()); EmailChannel(self.0, PhantomData_) }
    /// Sets `Identity`. Required.
    #[inline] pub fn identity(mut self, value: impl IntoValue_<String>) -> EmailChannel<S0, S1, Set_> { self.0.put("Identity", value.into_node()); EmailChannel(self.0, PhantomData_) }
    /// Sets `OrchestrationSendingRoleArn`.
    #[inline] pub fn orchestration_sending_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OrchestrationSendingRoleArn", value.into_node()); self }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EmailChannel> for EmailChannel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EmailChannel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Pinpoint::EmailChannel";
    type Handle = EmailChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EmailChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EmailChannelRef(Id_);
impl From<Id_> for EmailChannelRef { #[inline] fn from(id: Id_) -> Self { EmailChannelRef(id) } }
impl AsRef<Id_> for EmailChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EmailChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
