// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ContactFlowModule`

use stanchion_template::generated::*;

/// `AWS::Connect::ContactFlowModule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html)
#[must_use]
pub struct ContactFlowModule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContactFlowModule<Missing_<super::required::content>, Missing_<super::required::instance_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactFlowModule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContactFlowModule<S0, S1, S2> {
    /// Sets `Content`. Required. 1 to 256000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> ContactFlowModule<Set_, S1, S2> { self.0.put("Content", value.into_node()); ContactFlowModule(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExternalInvocationConfiguration`.
    #[inline] pub fn external_invocation_configuration(mut self, value: impl IntoValue_<ExternalInvocationConfiguration>) -> Self { self.0.put("ExternalInvocationConfiguration", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 256 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> ContactFlowModule<S0, Set_, S2> { self.0.put("InstanceArn", value.into_node()); ContactFlowModule(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ContactFlowModule<S0, S1, Set_> { self.0.put("Name", value.into_node()); ContactFlowModule(self.0, PhantomData_) }
    /// Sets `Settings`. At most 256000 characters.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Settings", value.into_node()); self }
    /// Sets `State`. At most 500 characters.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContactFlowModule> for ContactFlowModule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ContactFlowModule<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModule";
    type Handle = ContactFlowModuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactFlowModule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactFlowModuleRef(Id_);
impl From<Id_> for ContactFlowModuleRef { #[inline] fn from(id: Id_) -> Self { ContactFlowModuleRef(id) } }
impl AsRef<Id_> for ContactFlowModuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactFlowModuleRef {
    /// `Ref`: `ContactFlowModuleArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContactFlowModuleArn`
    #[inline] pub fn contact_flow_module_arn(&self) -> Value_<String> { self.0.attribute("ContactFlowModuleArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Connect::ContactFlowModule.ExternalInvocationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html)
#[must_use]
pub struct ExternalInvocationConfiguration(Properties_);
impl ExternalInvocationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExternalInvocationConfiguration(Properties_::new()) }
}
impl ExternalInvocationConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<ExternalInvocationConfiguration> for ExternalInvocationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
