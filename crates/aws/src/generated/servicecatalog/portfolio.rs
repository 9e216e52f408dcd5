// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog::Portfolio`

use stanchion_template::generated::*;

/// `AWS::ServiceCatalog::Portfolio`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html)
#[must_use]
pub struct Portfolio<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Portfolio<Missing_<super::required::display_name>, Missing_<super::required::provider_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Portfolio(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Portfolio<S0, S1> {
    /// Sets `AcceptLanguage`. 0 to 100 characters.
    #[inline] pub fn accept_language(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcceptLanguage", value.into_node()); self }
    /// Sets `Description`. 0 to 2000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Portfolio<Set_, S1> { self.0.put("DisplayName", value.into_node()); Portfolio(self.0, PhantomData_) }
    /// Sets `ProviderName`. Required. 1 to 50 characters.
    #[inline] pub fn provider_name(mut self, value: impl IntoValue_<String>) -> Portfolio<S0, Set_> { self.0.put("ProviderName", value.into_node()); Portfolio(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 20 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Portfolio> for Portfolio<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Portfolio<S0, S1> {
    const TYPE: &'static str = "AWS::ServiceCatalog::Portfolio";
    type Handle = PortfolioRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Portfolio`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PortfolioRef(Id_);
impl From<Id_> for PortfolioRef { #[inline] fn from(id: Id_) -> Self { PortfolioRef(id) } }
impl AsRef<Id_> for PortfolioRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PortfolioRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PortfolioName`
    #[inline] pub fn portfolio_name(&self) -> Value_<String> { self.0.attribute("PortfolioName") }
}
