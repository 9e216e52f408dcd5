// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::VpcOrigin`

use stanchion_template::generated::*;

/// `AWS::CloudFront::VpcOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html)
#[must_use]
pub struct VpcOrigin<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcOrigin<Missing_<super::required::vpc_origin_endpoint_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcOrigin(Properties_::new(), PhantomData_) }
}
impl<S0> VpcOrigin<S0> {
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcOriginEndpointConfig`. Required.
    #[inline] pub fn vpc_origin_endpoint_config(mut self, value: impl IntoValue_<VpcOriginEndpointConfig>) -> VpcOrigin<Set_> { self.0.put("VpcOriginEndpointConfig", value.into_node()); VpcOrigin(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcOrigin> for VpcOrigin<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VpcOrigin<S0> {
    const TYPE: &'static str = "AWS::CloudFront::VpcOrigin";
    type Handle = VpcOriginRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VpcOrigin`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VpcOriginRef(Id_);
impl From<Id_> for VpcOriginRef { #[inline] fn from(id: Id_) -> Self { VpcOriginRef(id) } }
impl AsRef<Id_> for VpcOriginRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VpcOriginRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudFront::VpcOrigin.VpcOriginEndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-vpcorigin-vpcoriginendpointconfig.html)
#[must_use]
pub struct VpcOriginEndpointConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcOriginEndpointConfig<Missing_<super::required::arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcOriginEndpointConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcOriginEndpointConfig<S0, S1> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> VpcOriginEndpointConfig<Set_, S1> { self.0.put("Arn", value.into_node()); VpcOriginEndpointConfig(self.0, PhantomData_) }
    /// Sets `HTTPPort`.
    #[inline] pub fn http_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HTTPPort", value.into_node()); self }
    /// Sets `HTTPSPort`.
    #[inline] pub fn https_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HTTPSPort", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VpcOriginEndpointConfig<S0, Set_> { self.0.put("Name", value.into_node()); VpcOriginEndpointConfig(self.0, PhantomData_) }
    /// Sets `OriginProtocolPolicy`. The values are constants of [`OriginProtocolPolicy`].
    #[inline] pub fn origin_protocol_policy(mut self, value: impl IntoValue_<OriginProtocolPolicy>) -> Self { self.0.put("OriginProtocolPolicy", value.into_node()); self }
    /// Sets `OriginSSLProtocols`.
    #[inline] pub fn origin_ssl_protocols(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OriginSSLProtocols", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcOriginEndpointConfig> for VpcOriginEndpointConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::VpcOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::VpcOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html)
#[derive(Debug)]
pub enum OriginProtocolPolicy {}
impl OriginProtocolPolicy {
    /// `http-only`
    pub const HTTP_ONLY: Value_<OriginProtocolPolicy> = Value_::constant("http-only");
    /// `https-only`
    pub const HTTPS_ONLY: Value_<OriginProtocolPolicy> = Value_::constant("https-only");
    /// `match-viewer`
    pub const MATCH_VIEWER: Value_<OriginProtocolPolicy> = Value_::constant("match-viewer");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OriginProtocolPolicy> { Value_::from_node(value.into_node()) }
}
