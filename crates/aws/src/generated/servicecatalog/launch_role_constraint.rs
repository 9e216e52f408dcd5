// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::LaunchRoleConstraint`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::LaunchRoleConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html)
#[must_use]
pub struct LaunchRoleConstraint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LaunchRoleConstraint<Missing_<super::required::portfolio_id>, Missing_<super::required::product_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LaunchRoleConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LaunchRoleConstraint<S0, S1> {
    /// Sets `AcceptLanguage`. 0 to 100 characters.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `Description`. 0 to 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LocalRoleName`.
    #[inline] pub fn local_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalRoleName", value.into_node()); self }
    /// Sets `PortfolioId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn portfolio_id(mut self, value: impl IntoValue_<String>) -> LaunchRoleConstraint<Set_, S1> { self.0.put("PortfolioId", value.into_node()); LaunchRoleConstraint(self.0, PhantomData_) }
    /// Sets `ProductId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn product_id(mut self, value: impl IntoValue_<String>) -> LaunchRoleConstraint<S0, Set_> { self.0.put("ProductId", value.into_node()); LaunchRoleConstraint(self.0, PhantomData_) }
    /// Sets `RoleArn`.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LaunchRoleConstraint> for LaunchRoleConstraint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for LaunchRoleConstraint<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint";
    type Handle = LaunchRoleConstraintRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LaunchRoleConstraint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LaunchRoleConstraintRef(Id_);
impl From<Id_> for LaunchRoleConstraintRef { #[inline] fn from(id: Id_) -> Self { LaunchRoleConstraintRef(id) } }
impl AsRef<Id_> for LaunchRoleConstraintRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LaunchRoleConstraintRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
