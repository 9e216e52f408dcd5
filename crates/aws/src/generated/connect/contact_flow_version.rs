// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::ContactFlowVersion`

use stanchion_template::generated::*;

/// `AWS::Connect::ContactFlowVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html)
#[must_use]
pub struct ContactFlowVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContactFlowVersion<Missing_<super::required::contact_flow_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactFlowVersion(Properties_::new(), PhantomData_) }
}
impl<S0> ContactFlowVersion<S0> {
    /// Sets `ContactFlowId`. Required. 1 to 500 characters. An update replaces the resource.
    #[inline] pub fn contact_flow_id(mut self, value: impl IntoValue_<String>) -> ContactFlowVersion<Set_> { self.0.put("ContactFlowId", value.into_node()); ContactFlowVersion(self.0, PhantomData_) }
    /// Sets `Description`. At most 500 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ContactFlowVersion> for ContactFlowVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ContactFlowVersion<S0> {
    const TYPE: &'static str = "AWS::Connect::ContactFlowVersion";
    type Handle = ContactFlowVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactFlowVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactFlowVersionRef(Id_);
impl From<Id_> for ContactFlowVersionRef { #[inline] fn from(id: Id_) -> Self { ContactFlowVersionRef(id) } }
impl AsRef<Id_> for ContactFlowVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactFlowVersionRef {
    /// `Ref`: `ContactFlowVersionARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ContactFlowVersionARN`
    #[inline] pub fn contact_flow_version_arn(&self) -> Value_<String> { self.0.attribute("ContactFlowVersionARN") }
    /// `Fn::GetAtt` `FlowContentSha256`
    #[inline] pub fn flow_content_sha256(&self) -> Value_<String> { self.0.attribute("FlowContentSha256") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<i64> { self.0.attribute("Version") }
}
