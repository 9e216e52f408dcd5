// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::WebFunctionEndpoint`

use stanchion_template::generated::*;

/// `AWS::Lambda::WebFunctionEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html)
#[must_use]
pub struct WebFunctionEndpoint<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl WebFunctionEndpoint<Missing_<super::required::auth_type>, Missing_<super::required::endpoint_name>, Missing_<super::required::endpoint_type>, Missing_<super::required::function_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WebFunctionEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> WebFunctionEndpoint<S0, S1, S2, S3> {
    /// Sets `AuthType`. Required. The values are constants of [`AuthType`].
    #[inline] pub fn auth_type(mut self, value: impl IntoValue_<AuthType>) -> WebFunctionEndpoint<Set_, S1, S2, S3> { self.0.put("AuthType", value.into_node()); WebFunctionEndpoint(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EndpointName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn endpoint_name(mut self, value: impl IntoValue_<String>) -> WebFunctionEndpoint<S0, Set_, S2, S3> { self.0.put("EndpointName", value.into_node()); WebFunctionEndpoint(self.0, PhantomData_) }
    /// Sets `EndpointType`. Required. An update replaces the resource. The values are constants of [`EndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<EndpointType>) -> WebFunctionEndpoint<S0, S1, Set_, S3> { self.0.put("EndpointType", value.into_node()); WebFunctionEndpoint(self.0, PhantomData_) }
    /// Sets `FunctionName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> WebFunctionEndpoint<S0, S1, S2, Set_> { self.0.put("FunctionName", value.into_node()); WebFunctionEndpoint(self.0, PhantomData_) }
    /// Sets `Regions`. An update replaces the resource.
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Regions", value.into_node()); self }
    /// Sets `RevisionWeights`. 1 to 2 items.
    #[inline] pub fn revision_weights(mut self, value: impl IntoValue_<Vec<RevisionWeight>>) -> Self { self.0.put("RevisionWeights", value.into_node()); self }
    /// Sets `ScalingConfig`.
    #[inline] pub fn scaling_config(mut self, value: impl IntoValue_<ScalingConfig>) -> Self { self.0.put("ScalingConfig", value.into_node()); self }
    /// Sets `ThrottleConfig`.
    #[inline] pub fn throttle_config(mut self, value: impl IntoValue_<ThrottleConfig>) -> Self { self.0.put("ThrottleConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<WebFunctionEndpoint> for WebFunctionEndpoint<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for WebFunctionEndpoint<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Lambda::WebFunctionEndpoint";
    type Handle = WebFunctionEndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`WebFunctionEndpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WebFunctionEndpointRef(Id_);
impl From<Id_> for WebFunctionEndpointRef { #[inline] fn from(id: Id_) -> Self { WebFunctionEndpointRef(id) } }
impl AsRef<Id_> for WebFunctionEndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WebFunctionEndpointRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `EndpointArn`
    #[inline] pub fn endpoint_arn(&self) -> Value_<String> { self.0.attribute("EndpointArn") }
    /// `Fn::GetAtt` `FunctionArn`
    #[inline] pub fn function_arn(&self) -> Value_<String> { self.0.attribute("FunctionArn") }
    /// `Fn::GetAtt` `RegionalEndpoints`
    #[inline] pub fn regional_endpoints(&self) -> Value_<String> { self.0.attribute("RegionalEndpoints") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateReason`
    #[inline] pub fn state_reason(&self) -> Value_<String> { self.0.attribute("StateReason") }
    /// `Fn::GetAtt` `UpdateStatus`
    #[inline] pub fn update_status(&self) -> Value_<String> { self.0.attribute("UpdateStatus") }
    /// `Fn::GetAtt` `UpdateStatusReason`
    #[inline] pub fn update_status_reason(&self) -> Value_<String> { self.0.attribute("UpdateStatusReason") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Lambda::WebFunctionEndpoint.RevisionWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionendpoint-revisionweight.html)
#[must_use]
pub struct RevisionWeight<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RevisionWeight<Missing_<super::required::revision_id>, Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RevisionWeight(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RevisionWeight<S0, S1> {
    /// Sets `RevisionId`. Required. 1 to 256 characters.
    #[inline] pub fn revision_id(mut self, value: impl IntoValue_<String>) -> RevisionWeight<Set_, S1> { self.0.put("RevisionId", value.into_node()); RevisionWeight(self.0, PhantomData_) }
    /// Sets `Weight`. Required. 1 to 100.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> RevisionWeight<S0, Set_> { self.0.put("Weight", value.into_node()); RevisionWeight(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RevisionWeight> for RevisionWeight<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionEndpoint.ScalingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionendpoint-scalingconfig.html)
#[must_use]
pub struct ScalingConfig(Properties_);
impl ScalingConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScalingConfig(Properties_::new()) }
}
impl ScalingConfig {
    /// Sets `MaxEnvironments`. At least 2.
    #[inline] pub fn max_environments(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxEnvironments", value.into_node()); self }
}
impl IntoValue_<ScalingConfig> for ScalingConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lambda::WebFunctionEndpoint.ThrottleConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionendpoint-throttleconfig.html)
#[must_use]
pub struct ThrottleConfig(Properties_);
impl ThrottleConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThrottleConfig(Properties_::new()) }
}
impl ThrottleConfig {
    /// Sets `RateLimit`. At least 0.
    #[inline] pub fn rate_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RateLimit", value.into_node()); self }
}
impl IntoValue_<ThrottleConfig> for ThrottleConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::WebFunctionEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html)
#[derive(Debug)]
pub enum AuthType {}
impl AuthType {
    /// `ApplicationManaged`
    pub const APPLICATION_MANAGED: Value_<AuthType> = Value_::constant("ApplicationManaged");
    /// `IamAuth`
    pub const IAM_AUTH: Value_<AuthType> = Value_::constant("IamAuth");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::WebFunctionEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `HomeRegion`
    pub const HOME_REGION: Value_<EndpointType> = Value_::constant("HomeRegion");
    /// `MultiRegion`
    pub const MULTI_REGION: Value_<EndpointType> = Value_::constant("MultiRegion");
    /// `PerRegion`
    pub const PER_REGION: Value_<EndpointType> = Value_::constant("PerRegion");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
