// Made by `cargo xtask generate`; do not edit.
//! `AWS::RefactorSpaces::Application`

use stanchion_template::generated::*;

/// `AWS::RefactorSpaces::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Application<Missing_<super::required::environment_identifier>, Missing_<super::required::name>, Missing_<super::required::proxy_type>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Application<S0, S1, S2, S3> {
    /// Sets `ApiGatewayProxy`. An update replaces the resource.
    #[inline] pub fn api_gateway_proxy(mut self, value: impl IntoValue_<ApiGatewayProxyInput>) -> Self { self.0.put("ApiGatewayProxy", value.into_node()); self }
    /// Sets `EnvironmentIdentifier`. Required. Exactly 14 characters. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1, S2, S3> { self.0.put("EnvironmentIdentifier", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Name`. Required. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `ProxyType`. Required. An update replaces the resource. The values are constants of [`ProxyType`].
    #[inline] pub fn proxy_type(mut self, value: impl IntoValue_<ProxyType>) -> Application<S0, S1, Set_, S3> { self.0.put("ProxyType", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcId`. Required. 12 to 21 characters. An update replaces the resource.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> Application<S0, S1, S2, Set_> { self.0.put("VpcId", value.into_node()); Application(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Application> for Application<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Application<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::RefactorSpaces::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `EnvironmentIdentifier|ApplicationIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApiGatewayId`
    #[inline] pub fn api_gateway_id(&self) -> Value_<String> { self.0.attribute("ApiGatewayId") }
    /// `Fn::GetAtt` `ApplicationIdentifier`
    #[inline] pub fn application_identifier(&self) -> Value_<String> { self.0.attribute("ApplicationIdentifier") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `NlbArn`
    #[inline] pub fn nlb_arn(&self) -> Value_<String> { self.0.attribute("NlbArn") }
    /// `Fn::GetAtt` `NlbName`
    #[inline] pub fn nlb_name(&self) -> Value_<String> { self.0.attribute("NlbName") }
    /// `Fn::GetAtt` `ProxyUrl`
    #[inline] pub fn proxy_url(&self) -> Value_<String> { self.0.attribute("ProxyUrl") }
    /// `Fn::GetAtt` `StageName`
    #[inline] pub fn stage_name(&self) -> Value_<String> { self.0.attribute("StageName") }
    /// `Fn::GetAtt` `VpcLinkId`
    #[inline] pub fn vpc_link_id(&self) -> Value_<String> { self.0.attribute("VpcLinkId") }
}
/// `AWS::RefactorSpaces::Application.ApiGatewayProxyInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-refactorspaces-application-apigatewayproxyinput.html)
#[must_use]
pub struct ApiGatewayProxyInput(Properties_);
impl ApiGatewayProxyInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApiGatewayProxyInput(Properties_::new()) }
}
impl ApiGatewayProxyInput {
    /// Sets `EndpointType`. The values are constants of [`ApiGatewayEndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<ApiGatewayEndpointType>) -> Self { self.0.put("EndpointType", value.into_node()); self }
    /// Sets `StageName`. 1 to 128 characters.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StageName", value.into_node()); self }
}
impl IntoValue_<ApiGatewayProxyInput> for ApiGatewayProxyInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RefactorSpaces::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html)
#[derive(Debug)]
pub enum ApiGatewayEndpointType {}
impl ApiGatewayEndpointType {
    /// `REGIONAL`
    pub const REGIONAL: Value_<ApiGatewayEndpointType> = Value_::constant("REGIONAL");
    /// `PRIVATE`
    pub const PRIVATE: Value_<ApiGatewayEndpointType> = Value_::constant("PRIVATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApiGatewayEndpointType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RefactorSpaces::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html)
#[derive(Debug)]
pub enum ProxyType {}
impl ProxyType {
    /// `API_GATEWAY`
    pub const API_GATEWAY: Value_<ProxyType> = Value_::constant("API_GATEWAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProxyType> { Value_::from_node(value.into_node()) }
}
