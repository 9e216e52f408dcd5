// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppRunner::VpcIngressConnection`

use stanchion_template::generated::*;

/// `AWS::AppRunner::VpcIngressConnection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html)
#[must_use]
pub struct VpcIngressConnection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcIngressConnection<Missing_<super::required::ingress_vpc_configuration>, Missing_<super::required::service_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcIngressConnection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcIngressConnection<S0, S1> {
    /// Sets `IngressVpcConfiguration`. Required.
    #[inline] pub fn ingress_vpc_configuration(mut self, value: impl IntoValue_<IngressVpcConfiguration>) -> VpcIngressConnection<Set_, S1> { self.0.put("IngressVpcConfiguration", value.into_node()); VpcIngressConnection(self.0, PhantomData_) }
    /// Sets `ServiceArn`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn service_arn(mut self, value: impl IntoValue_<String>) -> VpcIngressConnection<S0, Set_> { self.0.put("ServiceArn", value.into_node()); VpcIngressConnection(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcIngressConnectionName`. 4 to 40 characters. An update replaces the resource.
    #[inline] pub fn vpc_ingress_connection_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcIngressConnectionName", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcIngressConnection> for VpcIngressConnection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VpcIngressConnection<S0, S1> {
    const TYPE: &'static str = "AWS::AppRunner::VpcIngressConnection";
    type Handle = VpcIngressConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcIngressConnection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcIngressConnectionRef(Id_);
impl From<Id_> for VpcIngressConnectionRef { #[inline] fn from(id: Id_) -> Self { VpcIngressConnectionRef(id) } }
impl AsRef<Id_> for VpcIngressConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcIngressConnectionRef {
    /// `Ref`: `VpcIngressConnectionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VpcIngressConnectionArn`
    #[inline] pub fn vpc_ingress_connection_arn(&self) -> Value_<String> { self.0.attribute("VpcIngressConnectionArn") }
}
/// `AWS::AppRunner::VpcIngressConnection.IngressVpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apprunner-vpcingressconnection-ingressvpcconfiguration.html)
#[must_use]
pub struct IngressVpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IngressVpcConfiguration<Missing_<super::required::vpc_endpoint_id>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IngressVpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IngressVpcConfiguration<S0, S1> {
    /// Sets `VpcEndpointId`. Required. 0 to 51200 characters.
    #[inline] pub fn vpc_endpoint_id(mut self, value: impl IntoValue_<String>) -> IngressVpcConfiguration<Set_, S1> { self.0.put("VpcEndpointId", value.into_node()); IngressVpcConfiguration(self.0, PhantomData_) }
    /// Sets `VpcId`. Required. 0 to 51200 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> IngressVpcConfiguration<S0, Set_> { self.0.put("VpcId", value.into_node()); IngressVpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IngressVpcConfiguration> for IngressVpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
