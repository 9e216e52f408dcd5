// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::CustomerGateway`

use stanchion_template::generated::*;

/// `AWS::EC2::CustomerGateway`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-customergateway.html)
#[must_use]
pub struct CustomerGateway<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomerGateway<Missing_<super::required::ip_address>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomerGateway(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomerGateway<S0, S1> {
    /// Sets `BgpAsn`. An update replaces the resource.
    #[inline] pub fn bgp_asn(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BgpAsn", value.into_node()); self }
    /// Sets `BgpAsnExtended`. 2147483648 to 4294967294. An update replaces the resource.
    #[inline] pub fn bgp_asn_extended(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BgpAsnExtended", value.into_node()); self }
    /// Sets `CertificateArn`. An update replaces the resource.
    #[inline] pub fn certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateArn", value.into_node()); self }
    /// Sets `DeviceName`. An update replaces the resource.
    #[inline] pub fn device_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceName", value.into_node()); self }
    /// Sets `IpAddress`. Required. An update replaces the resource.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> CustomerGateway<Set_, S1> { self.0.put("IpAddress", value.into_node()); CustomerGateway(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> CustomerGateway<S0, Set_> { self.0.put("Type", value.into_node()); CustomerGateway(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomerGateway> for CustomerGateway<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomerGateway<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::CustomerGateway";
    type Handle = CustomerGatewayRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomerGateway`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomerGatewayRef(Id_);
impl From<Id_> for CustomerGatewayRef { #[inline] fn from(id: Id_) -> Self { CustomerGatewayRef(id) } }
impl AsRef<Id_> for CustomerGatewayRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomerGatewayRef {
    /// `Ref`: `CustomerGatewayId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CustomerGatewayId`
    #[inline] pub fn customer_gateway_id(&self) -> Value_<String> { self.0.attribute("CustomerGatewayId") }
}
