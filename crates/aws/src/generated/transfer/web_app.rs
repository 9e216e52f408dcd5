// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer::WebApp`

use stanchion_template::generated::*;

/// `AWS::Transfer::WebApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html)
#[must_use]
pub struct WebApp<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WebApp<Missing_<super::required::identity_provider_details>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebApp(Properties_::new(), PhantomData_) }
}
impl<S0> WebApp<S0> {
    /// Sets `AccessEndpoint`. 1 to 1024 characters.
    #[inline] pub fn access_endpoint(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessEndpoint", value.into_node()); self }
    /// Sets `EndpointDetails`.
    #[inline] pub fn endpoint_details(mut self, value: impl IntoValue_<EndpointDetails>) -> Self { self.0.put("EndpointDetails", value.into_node()); self }
    /// Sets `IdentityProviderDetails`. Required.
    #[inline] pub fn identity_provider_details(mut self, value: impl IntoValue_<IdentityProviderDetails>) -> WebApp<Set_> { self.0.put("IdentityProviderDetails", value.into_node()); WebApp(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WebAppCustomization`.
    #[inline] pub fn web_app_customization(mut self, value: impl IntoValue_<WebAppCustomization>) -> Self { self.0.put("WebAppCustomization", value.into_node()); self }
    /// Sets `WebAppEndpointPolicy`. An update replaces the resource. The values are constants of [`WebAppEndpointPolicy`].
    #[inline] pub fn web_app_endpoint_policy(mut self, value: impl IntoValue_<WebAppEndpointPolicy>) -> Self { self.0.put("WebAppEndpointPolicy", value.into_node()); self }
    /// Sets `WebAppUnits`.
    #[inline] pub fn web_app_units(mut self, value: impl IntoValue_<WebAppUnits>) -> Self { self.0.put("WebAppUnits", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<WebApp> for WebApp<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for WebApp<S0> {
    const TYPE: &'static str = "AWS::Transfer::WebApp";
    type Handle = WebAppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebApp`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebAppRef(Id_);
impl From<Id_> for WebAppRef { #[inline] fn from(id: Id_) -> Self { WebAppRef(id) } }
impl AsRef<Id_> for WebAppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebAppRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IdentityProviderDetails.ApplicationArn`
    #[inline] pub fn identity_provider_details_application_arn(&self) -> Value_<String> { self.0.attribute("IdentityProviderDetails.ApplicationArn") }
    /// `Fn::GetAtt` `VpcEndpointId`
    #[inline] pub fn vpc_endpoint_id(&self) -> Value_<String> { self.0.attribute("VpcEndpointId") }
    /// `Fn::GetAtt` `WebAppId`
    #[inline] pub fn web_app_id(&self) -> Value_<String> { self.0.attribute("WebAppId") }
}
/// `AWS::Transfer::WebApp.Vpc`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-vpc.html)
#[must_use]
pub struct Vpc(Properties_);
impl Vpc {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Vpc(Properties_::new()) }
}
impl Vpc {
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `SecurityGroupIds`. At most 10 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. At most 10 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
    /// Sets `VpcId`. 12 to 21 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcId", value.into_node()); self }
}
impl IntoValue_<Vpc> for Vpc { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::WebApp.EndpointDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-endpointdetails.html)
#[must_use]
pub struct EndpointDetails(Properties_);
impl EndpointDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EndpointDetails(Properties_::new()) }
}
impl EndpointDetails {
    /// Sets `Vpc`.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<Vpc>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl IntoValue_<EndpointDetails> for EndpointDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::WebApp.IdentityProviderDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-identityproviderdetails.html)
#[must_use]
pub struct IdentityProviderDetails(Properties_);
impl IdentityProviderDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityProviderDetails(Properties_::new()) }
}
impl IdentityProviderDetails {
    /// Sets `ApplicationArn`. 10 to 1224 characters.
    #[inline] pub fn application_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationArn", value.into_node()); self }
    /// Sets `InstanceArn`. 10 to 1224 characters.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InstanceArn", value.into_node()); self }
    /// Sets `Role`. 20 to 2048 characters.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Role", value.into_node()); self }
}
impl IntoValue_<IdentityProviderDetails> for IdentityProviderDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::WebApp.WebAppCustomization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-webappcustomization.html)
#[must_use]
pub struct WebAppCustomization(Properties_);
impl WebAppCustomization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebAppCustomization(Properties_::new()) }
}
impl WebAppCustomization {
    /// Sets `FaviconFile`. 1 to 20960 characters.
    #[inline] pub fn favicon_file(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FaviconFile", value.into_node()); self }
    /// Sets `LogoFile`. 1 to 51200 characters.
    #[inline] pub fn logo_file(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogoFile", value.into_node()); self }
    /// Sets `Title`. 0 to 100 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
}
impl IntoValue_<WebAppCustomization> for WebAppCustomization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Transfer::WebApp.WebAppUnits`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-transfer-webapp-webappunits.html)
#[must_use]
pub struct WebAppUnits(Properties_);
impl WebAppUnits {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebAppUnits(Properties_::new()) }
}
impl WebAppUnits {
    /// Sets `Provisioned`. At least 1.
    #[inline] pub fn provisioned(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Provisioned", value.into_node()); self }
}
impl IntoValue_<WebAppUnits> for WebAppUnits { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Transfer::WebApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `DUALSTACK`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("DUALSTACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Transfer::WebApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html)
#[derive(Debug)]
pub enum WebAppEndpointPolicy {}
impl WebAppEndpointPolicy {
    /// `STANDARD`
    pub const STANDARD: Value_<WebAppEndpointPolicy> = Value_::constant("STANDARD");
    /// `FIPS`
    pub const FIPS: Value_<WebAppEndpointPolicy> = Value_::constant("FIPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WebAppEndpointPolicy> { Value_::from_node(value.into_node()) }
}
