// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppRunner::VpcConnector`

use stanchion_template::generated::*;

/// `AWS::AppRunner::VpcConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html)
#[must_use]
pub struct VpcConnector<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcConnector<Missing_<super::required::subnets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConnector(Properties_::new(), PhantomData_) }
}
impl<S0> VpcConnector<S0> {
    /// Sets `SecurityGroups`. An update replaces the resource.
    #[inline] pub fn security_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroups", value.into_node()); self }
    /// Sets `Subnets`. Required. At least 1 item. An update replaces the resource.
    #[inline] pub fn subnets(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConnector<Set_> { self.0.put("Subnets", value.into_node()); VpcConnector(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConnectorName`. 4 to 40 characters. An update replaces the resource.
    #[inline] pub fn vpc_connector_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcConnectorName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VpcConnector> for VpcConnector<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VpcConnector<S0> {
    const TYPE: &'static str = "AWS::AppRunner::VpcConnector";
    type Handle = VpcConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcConnectorRef(Id_);
impl From<Id_> for VpcConnectorRef { #[inline] fn from(id: Id_) -> Self { VpcConnectorRef(id) } }
impl AsRef<Id_> for VpcConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcConnectorRef {
    /// `Ref`: `VpcConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VpcConnectorArn`
    #[inline] pub fn vpc_connector_arn(&self) -> Value_<String> { self.0.attribute("VpcConnectorArn") }
    /// `Fn::GetAtt` `VpcConnectorRevision`
    #[inline] pub fn vpc_connector_revision(&self) -> Value_<i64> { self.0.attribute("VpcConnectorRevision") }
}
