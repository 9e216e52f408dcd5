// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::Deployment`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Deployment<Missing_<super::required::api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0> Deployment<S0> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Deployment<Set_> { self.0.put("ApiId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `StageName`.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StageName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Deployment> for Deployment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Deployment<S0> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`: `DeploymentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
}
