// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInsightsAnalysis`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInsightsAnalysis`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsanalysis.html)
#[must_use]
pub struct NetworkInsightsAnalysis<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkInsightsAnalysis<Missing_<super::required::network_insights_path_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInsightsAnalysis(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkInsightsAnalysis<S0> {
    /// Sets `AdditionalAccounts`.
    #[inline] pub fn additional_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AdditionalAccounts", value.into_node()); self }
    /// Sets `FilterInArns`. An update replaces the resource.
    #[inline] pub fn filter_in_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FilterInArns", value.into_node()); self }
    /// Sets `FilterOutArns`. An update replaces the resource.
    #[inline] pub fn filter_out_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FilterOutArns", value.into_node()); self }
    /// Sets `NetworkInsightsPathId`. Required. An update replaces the resource.
    #[inline] pub fn network_insights_path_id(mut self, value: impl IntoValue_<String>) -> NetworkInsightsAnalysis<Set_> { self.0.put("NetworkInsightsPathId", value.into_node()); NetworkInsightsAnalysis(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkInsightsAnalysis> for NetworkInsightsAnalysis<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NetworkInsightsAnalysis<S0> {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAnalysis";
    type Handle = NetworkInsightsAnalysisRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInsightsAnalysis`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInsightsAnalysisRef(Id_);
impl From<Id_> for NetworkInsightsAnalysisRef { #[inline] fn from(id: Id_) -> Self { NetworkInsightsAnalysisRef(id) } }
impl AsRef<Id_> for NetworkInsightsAnalysisRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInsightsAnalysisRef {
    /// `Ref`: `NetworkInsightsAnalysisId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AlternatePathHints`
    #[inline] pub fn alternate_path_hints(&self) -> Value_<Vec<String>> { self.0.list_attribute("AlternatePathHints") }
    /// `Fn::GetAtt` `Explanations`
    #[inline] pub fn explanations(&self) -> Value_<Vec<String>> { self.0.list_attribute("Explanations") }
    /// `Fn::GetAtt` `ForwardPathComponents`
    #[inline] pub fn forward_path_components(&self) -> Value_<Vec<String>> { self.0.list_attribute("ForwardPathComponents") }
    /// `Fn::GetAtt` `NetworkInsightsAnalysisArn`
    #[inline] pub fn network_insights_analysis_arn(&self) -> Value_<String> { self.0.attribute("NetworkInsightsAnalysisArn") }
    /// `Fn::GetAtt` `NetworkInsightsAnalysisId`
    #[inline] pub fn network_insights_analysis_id(&self) -> Value_<String> { self.0.attribute("NetworkInsightsAnalysisId") }
    /// `Fn::GetAtt` `NetworkPathFound`
    #[inline] pub fn network_path_found(&self) -> Value_<bool> { self.0.attribute("NetworkPathFound") }
    /// `Fn::GetAtt` `ReturnPathComponents`
    #[inline] pub fn return_path_components(&self) -> Value_<Vec<String>> { self.0.list_attribute("ReturnPathComponents") }
    /// `Fn::GetAtt` `StartDate`
    #[inline] pub fn start_date(&self) -> Value_<String> { self.0.attribute("StartDate") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
    /// `Fn::GetAtt` `SuggestedAccounts`
    #[inline] pub fn suggested_accounts(&self) -> Value_<Vec<String>> { self.0.list_attribute("SuggestedAccounts") }
}
