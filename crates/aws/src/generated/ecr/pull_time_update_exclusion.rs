// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR::PullTimeUpdateExclusion`

use stanchion_template::generated::*;

/// `AWS::ECR::PullTimeUpdateExclusion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html)
#[must_use]
pub struct PullTimeUpdateExclusion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PullTimeUpdateExclusion<Missing_<super::required::principal_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PullTimeUpdateExclusion(Properties_::new(), PhantomData_) }
}
impl<S0> PullTimeUpdateExclusion<S0> {
    /// Sets `PrincipalArn`. Required. 0 to 200 characters. An update replaces the resource.
    #[inline] pub fn principal_arn(mut self, value: impl IntoValue_<String>) -> PullTimeUpdateExclusion<Set_> { self.0.put("PrincipalArn", value.into_node()); PullTimeUpdateExclusion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PullTimeUpdateExclusion> for PullTimeUpdateExclusion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PullTimeUpdateExclusion<S0> {
    const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion";
    type Handle = PullTimeUpdateExclusionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PullTimeUpdateExclusion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PullTimeUpdateExclusionRef(Id_);
impl From<Id_> for PullTimeUpdateExclusionRef { #[inline] fn from(id: Id_) -> Self { PullTimeUpdateExclusionRef(id) } }
impl AsRef<Id_> for PullTimeUpdateExclusionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PullTimeUpdateExclusionRef {
    /// `Ref`: `PrincipalArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
