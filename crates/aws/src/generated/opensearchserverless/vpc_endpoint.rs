// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless::VpcEndpoint`

use stanchion_template::generated::*;

/// `AWS::OpenSearchServerless::VpcEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html)
#[must_use]
pub struct VpcEndpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcEndpoint<Missing_<super::required::name>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcEndpoint<S0, S1, S2> {
    /// Sets `Name`. Required. 3 to 32 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VpcEndpoint<Set_, S1, S2> { self.0.put("Name", value.into_node()); VpcEndpoint(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required. 1 to 6 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcEndpoint<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); VpcEndpoint(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcEndpoint<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); VpcEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcEndpoint> for VpcEndpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for VpcEndpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::OpenSearchServerless::VpcEndpoint";
    type Handle = VpcEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcEndpointRef(Id_);
impl From<Id_> for VpcEndpointRef { #[inline] fn from(id: Id_) -> Self { VpcEndpointRef(id) } }
impl AsRef<Id_> for VpcEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcEndpointRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
