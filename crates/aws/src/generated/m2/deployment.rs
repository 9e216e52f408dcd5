// Made by `cargo xtask generate`; do not edit.
//! `AWS::M2::Deployment`

use stanchion_template::generated::*;

/// `AWS::M2::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Deployment<Missing_<super::required::application_id>, Missing_<super::required::application_version>, Missing_<super::required::environment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Deployment<S0, S1, S2> {
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Deployment<Set_, S1, S2> { self.0.put("ApplicationId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `ApplicationVersion`. Required. At least 1.
    #[inline] pub fn application_version(mut self, value: impl IntoValue_<i64>) -> Deployment<S0, Set_, S2> { self.0.put("ApplicationVersion", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `EnvironmentId`. Required. An update replaces the resource.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> Deployment<S0, S1, Set_> { self.0.put("EnvironmentId", value.into_node()); Deployment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Deployment> for Deployment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Deployment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::M2::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`: `ApplicationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
