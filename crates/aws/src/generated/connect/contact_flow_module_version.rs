// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ContactFlowModuleVersion`

use stanchion_template::generated::*;

/// `AWS::Connect::ContactFlowModuleVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html)
#[must_use]
pub struct ContactFlowModuleVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContactFlowModuleVersion<Missing_<super::required::contact_flow_module_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactFlowModuleVersion(Properties_::new(), PhantomData_) }
}
impl<S0> ContactFlowModuleVersion<S0> {
    /// Sets `ContactFlowModuleId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn contact_flow_module_id(mut self, value: impl IntoValue_<String>) -> ContactFlowModuleVersion<Set_> { self.0.put("ContactFlowModuleId", value.into_node()); ContactFlowModuleVersion(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 500 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContactFlowModuleVersion> for ContactFlowModuleVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ContactFlowModuleVersion<S0> {
    const TYPE: &'static str = "AWS::Connect::ContactFlowModuleVersion";
    type Handle = ContactFlowModuleVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactFlowModuleVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactFlowModuleVersionRef(Id_);
impl From<Id_> for ContactFlowModuleVersionRef { #[inline] fn from(id: Id_) -> Self { ContactFlowModuleVersionRef(id) } }
impl AsRef<Id_> for ContactFlowModuleVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactFlowModuleVersionRef {
    /// `Ref`: `ContactFlowModuleVersionARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContactFlowModuleVersionARN`
    #[inline] pub fn contact_flow_module_version_arn(&self) -> Value_<String> { self.0.attribute("ContactFlowModuleVersionARN") }
    /// `Fn::GetAtt` `FlowModuleContentSha256`
    #[inline] pub fn flow_module_content_sha256(&self) -> Value_<String> { self.0.attribute("FlowModuleContentSha256") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
