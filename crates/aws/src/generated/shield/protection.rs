// Made by `cargo xtask generate`; do not edit.
//! `AWS::Shield::Protection`

use stanchion_template::generated::*;

/// `AWS::Shield::Protection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html)
#[must_use]
pub struct Protection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Protection<Missing_<super::required::name>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Protection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Protection<S0, S1> {
    /// Sets `ApplicationLayerAutomaticResponseConfiguration`.
    #[inline] pub fn application_layer_automatic_response_configuration(mut self, value: impl IntoValue_<ApplicationLayerAutomaticResponseConfiguration>) -> Self { self.0.put("ApplicationLayerAutomaticResponseConfiguration", value.into_node()); self }
    /// Sets `HealthCheckArns`. At most 1 item.
    #[inline] pub fn health_check_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HealthCheckArns", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Protection<Set_, S1> { self.0.put("Name", value.into_node()); Protection(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> Protection<S0, Set_> { self.0.put("ResourceArn", value.into_node()); Protection(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Protection> for Protection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Protection<S0, S1> {
    const TYPE: &'static str = "AWS::Shield::Protection";
    type Handle = ProtectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Protection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProtectionRef(Id_);
impl From<Id_> for ProtectionRef { #[inline] fn from(id: Id_) -> Self { ProtectionRef(id) } }
impl AsRef<Id_> for ProtectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProtectionRef {
    /// `Ref`: `ProtectionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ProtectionArn`
    #[inline] pub fn protection_arn(&self) -> Value_<String> { self.0.attribute("ProtectionArn") }
    /// `Fn::GetAtt` `ProtectionId`
    #[inline] pub fn protection_id(&self) -> Value_<String> { self.0.attribute("ProtectionId") }
}
/// `AWS::Shield::Protection.Action`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html)
#[must_use]
pub struct Action(Properties_);
impl Action {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Action(Properties_::new()) }
}
impl Action {
    /// Sets `Count`.
    #[inline] pub fn count(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Count", value.into_node()); self }
    /// Sets `Block`.
    #[inline] pub fn block(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Block", value.into_node()); self }
}
impl IntoValue_<Action> for Action { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Shield::Protection.ApplicationLayerAutomaticResponseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shield-protection-applicationlayerautomaticresponseconfiguration.html)
#[must_use]
pub struct ApplicationLayerAutomaticResponseConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationLayerAutomaticResponseConfiguration<Missing_<super::required::action>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationLayerAutomaticResponseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationLayerAutomaticResponseConfiguration<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> ApplicationLayerAutomaticResponseConfiguration<Set_, S1> { self.0.put("Action", value.into_node()); ApplicationLayerAutomaticResponseConfiguration(self.0, PhantomData_) }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> ApplicationLayerAutomaticResponseConfiguration<S0, Set_> { self.0.put("Status", value.into_node()); ApplicationLayerAutomaticResponseConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationLayerAutomaticResponseConfiguration> for ApplicationLayerAutomaticResponseConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Shield::Protection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
