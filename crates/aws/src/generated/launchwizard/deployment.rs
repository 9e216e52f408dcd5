// Made by `cargo xtask generate`; do not edit.
//! `AWS::LaunchWizard::Deployment`

use stanchion_template::generated::*;

/// `AWS::LaunchWizard::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-launchwizard-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Deployment<Missing_<super::required::deployment_pattern_name>, Missing_<super::required::name>, Missing_<super::required::workload_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Deployment<S0, S1, S2> {
    /// Sets `DeploymentPatternName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn deployment_pattern_name(mut self, value: impl IntoValue_<String>) -> Deployment<Set_, S1, S2> { self.0.put("DeploymentPatternName", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Deployment<S0, Set_, S2> { self.0.put("Name", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Specifications`.
    #[inline] pub fn specifications(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Specifications", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkloadName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn workload_name(mut self, value: impl IntoValue_<String>) -> Deployment<S0, S1, Set_> { self.0.put("WorkloadName", value.into_node()); Deployment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Deployment> for Deployment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Deployment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::LaunchWizard::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DeletedAt`
    #[inline] pub fn deleted_at(&self) -> Value_<String> { self.0.attribute("DeletedAt") }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
    /// `Fn::GetAtt` `ResourceGroup`
    #[inline] pub fn resource_group(&self) -> Value_<String> { self.0.attribute("ResourceGroup") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
