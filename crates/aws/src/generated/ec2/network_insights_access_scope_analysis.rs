// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::NetworkInsightsAccessScopeAnalysis`

use stanchion_template::generated::*;

/// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinsightsaccessscopeanalysis.html)
#[must_use]
pub struct NetworkInsightsAccessScopeAnalysis<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NetworkInsightsAccessScopeAnalysis<Missing_<super::required::network_insights_access_scope_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetworkInsightsAccessScopeAnalysis(Properties_::new(), PhantomData_) }
}
impl<S0> NetworkInsightsAccessScopeAnalysis<S0> {
    /// Sets `NetworkInsightsAccessScopeId`. Required. An update replaces the resource.
    #[inline] pub fn network_insights_access_scope_id(mut self, value: impl IntoValue_<String>) -> NetworkInsightsAccessScopeAnalysis<Set_> { self.0.put("NetworkInsightsAccessScopeId", value.into_node()); NetworkInsightsAccessScopeAnalysis(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<NetworkInsightsAccessScopeAnalysis> for NetworkInsightsAccessScopeAnalysis<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for NetworkInsightsAccessScopeAnalysis<S0> {
    const TYPE: &'static str = "AWS::EC2::NetworkInsightsAccessScopeAnalysis";
    type Handle = NetworkInsightsAccessScopeAnalysisRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`NetworkInsightsAccessScopeAnalysis`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkInsightsAccessScopeAnalysisRef(Id_);
impl From<Id_> for NetworkInsightsAccessScopeAnalysisRef { #[inline] fn from(id: Id_) -> Self { NetworkInsightsAccessScopeAnalysisRef(id) } }
impl AsRef<Id_> for NetworkInsightsAccessScopeAnalysisRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkInsightsAccessScopeAnalysisRef {
    /// `Ref`: `NetworkInsightsAccessScopeAnalysisId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AnalyzedEniCount`
    #[inline] pub fn analyzed_eni_count(&self) -> Value_<i64> { self.0.attribute("AnalyzedEniCount") }
    /// `Fn::GetAtt` `EndDate`
    #[inline] pub fn end_date(&self) -> Value_<String> { self.0.attribute("EndDate") }
    /// `Fn::GetAtt` `FindingsFound`
    #[inline] pub fn findings_found(&self) -> Value_<String> { self.0.attribute("FindingsFound") }
    /// `Fn::GetAtt` `NetworkInsightsAccessScopeAnalysisArn`
    #[inline] pub fn network_insights_access_scope_analysis_arn(&self) -> Value_<String> { self.0.attribute("NetworkInsightsAccessScopeAnalysisArn") }
    /// `Fn::GetAtt` `NetworkInsightsAccessScopeAnalysisId`
    #[inline] pub fn network_insights_access_scope_analysis_id(&self) -> Value_<String> { self.0.attribute("NetworkInsightsAccessScopeAnalysisId") }
    /// `Fn::GetAtt` `StartDate`
    #[inline] pub fn start_date(&self) -> Value_<String> { self.0.attribute("StartDate") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}
