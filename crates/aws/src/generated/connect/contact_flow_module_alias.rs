// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ContactFlowModuleAlias`

use stanchion_template::generated::*;

/// `AWS::Connect::ContactFlowModuleAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html)
#[must_use]
pub struct ContactFlowModuleAlias<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ContactFlowModuleAlias<Missing_<super::required::contact_flow_module_id>, Missing_<super::required::contact_flow_module_version>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactFlowModuleAlias(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ContactFlowModuleAlias<S0, S1, S2> {
    /// Sets `ContactFlowModuleId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn contact_flow_module_id(mut self, value: impl IntoValue_<String>) -> ContactFlowModuleAlias<Set_, S1, S2> { self.0.put("ContactFlowModuleId", value.into_node()); ContactFlowModuleAlias(self.0, PhantomData_) }
    /// Sets `ContactFlowModuleVersion`. Required. At least 1.
    #[inline] pub fn contact_flow_module_version(mut self, value: impl IntoValue_<i64>) -> ContactFlowModuleAlias<S0, Set_, S2> { self.0.put("ContactFlowModuleVersion", value.into_node()); ContactFlowModuleAlias(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ContactFlowModuleAlias<S0, S1, Set_> { self.0.put("Name", value.into_node()); ContactFlowModuleAlias(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ContactFlowModuleAlias> for ContactFlowModuleAlias<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ContactFlowModuleAlias<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModuleAlias";
    type Handle = ContactFlowModuleAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactFlowModuleAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactFlowModuleAliasRef(Id_);
impl From<Id_> for ContactFlowModuleAliasRef { #[inline] fn from(id: Id_) -> Self { ContactFlowModuleAliasRef(id) } }
impl AsRef<Id_> for ContactFlowModuleAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactFlowModuleAliasRef {
    /// `Ref`: `ContactFlowModuleAliasARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AliasId`
    #[inline] pub fn alias_id(&self) -> Value_<String> { self.0.attribute("AliasId") }
    /// `Fn::GetAtt` `ContactFlowModuleAliasARN`
    #[inline] pub fn contact_flow_module_alias_arn(&self) -> Value_<String> { self.0.attribute("ContactFlowModuleAliasARN") }
}
