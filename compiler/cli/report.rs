//! Findings as text for people: takes diagnostics and the files that they point into, gives source
//! excerpts with labels. Decides nothing about what is wrong.

use std::io::IsTerminal;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use molt_source::{Diagnostic, File, Files, Severity, Span};

/// Lines longer than this are shown in part.
const LONG_LINE: usize = 400;

/// What is shown around a place in a long line, on either side.
const AROUND: usize = 60;

/// Renders diagnostics, in the order of the source.
pub fn render<'a>(
    all: impl IntoIterator<Item = &'a Diagnostic>,
    files: &Files,
    color: bool,
) -> String {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut all: Vec<&Diagnostic> = all.into_iter().collect();
    all.sort_by_key(|d| (d.span.file, d.span.start));
    let mut text = String::new();
    for diagnostic in all {
        text.push_str(&one(diagnostic, files, &renderer));
        text.push_str("\n\n");
    }
    text
}

/// Whether standard error takes colours, and the user wants them.
pub(crate) fn color() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    std::io::stderr().is_terminal()
        && !set("NO_COLOR")
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

fn one(diagnostic: &Diagnostic, files: &Files, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(title(diagnostic)).id(diagnostic.code);
    let file = files.get(diagnostic.span.file);
    let mut report = Vec::new();
    let mut elsewhere = Vec::new();
    if file.text.is_empty() {
        report.push(title.element(Origin::path(file.name.as_str()).line(1)));
        elsewhere.extend(&diagnostic.related);
    } else if let Some((window, origin)) = part(file, diagnostic.span) {
        let label = primary(window.span.clone()).label(nonempty(&diagnostic.label));
        report.push(
            title
                .element(origin)
                .element(window.snippet().annotation(label)),
        );
        elsewhere.extend(&diagnostic.related);
    } else {
        let label = primary(range(file, diagnostic.span)).label(nonempty(&diagnostic.label));
        let mut snippet = Snippet::source(file.text.as_str())
            .path(file.name.as_str())
            .annotation(label);
        for related in &diagnostic.related {
            if related.span.file == diagnostic.span.file && part(file, related.span).is_none() {
                let place = range(file, related.span);
                snippet = snippet.annotation(
                    AnnotationKind::Context
                        .span(place)
                        .label(related.text.as_str()),
                );
            } else {
                elsewhere.push(related);
            }
        }
        report.push(title.element(snippet));
    }
    for related in elsewhere {
        let file = files.get(related.span.file);
        let group = Group::with_title(Level::NOTE.secondary_title(related.text.as_str()));
        report.push(match part(file, related.span) {
            Some((window, origin)) => {
                let place = primary(window.span.clone());
                group
                    .element(origin)
                    .element(window.snippet().annotation(place))
            }
            None => {
                let place = primary(range(file, related.span));
                group.element(
                    Snippet::source(file.text.as_str())
                        .path(file.name.as_str())
                        .annotation(place),
                )
            }
        });
    }
    if let Some(help) = &diagnostic.help {
        report.push(Group::with_title(
            Level::HELP.secondary_title(help.as_str()),
        ));
    }
    renderer.render(&report)
}

/// The title, with the kind of exception that it is for CPython.
pub(crate) fn title(diagnostic: &Diagnostic) -> String {
    match diagnostic.exception() {
        Some(kind) => format!("{kind}: {}", diagnostic.title),
        None => diagnostic.title.clone(),
    }
}

fn primary<'a>(span: Range<usize>) -> Annotation<'a> {
    AnnotationKind::Primary.span(span)
}

fn nonempty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// A span as bytes of the file's text: within it, at boundaries of characters, and on one line.
fn range(file: &File, span: Span) -> Range<usize> {
    let text = &file.text;
    let start = text.floor_char_boundary((span.start as usize).min(text.len()));
    let line_end = text[start..]
        .find('\n')
        .map_or(text.len(), |length| start + length);
    let end = text.ceil_char_boundary((span.end as usize).clamp(start, line_end));
    start..end
}

/// A part of a long line.
struct Window {
    text: String,
    line: u32,
    span: Range<usize>,
}

impl Window {
    fn snippet<'a>(&self) -> Snippet<'a, Annotation<'a>> {
        Snippet::source(self.text.clone()).line_start(self.line as usize)
    }
}

/// The part of a line to show, if the line is too long to be shown whole.
fn part<'a>(file: &'a File, span: Span) -> Option<(Window, Origin<'a>)> {
    let place = range(file, span);
    let text = &file.text;
    let line_start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[place.start..]
        .find('\n')
        .map_or(text.len(), |length| place.start + length);
    if line_end - line_start <= LONG_LINE {
        return None;
    }
    let start = text.floor_char_boundary(place.start.saturating_sub(AROUND).max(line_start));
    let shown_end = place.end.min(place.start + AROUND);
    let end = text.ceil_char_boundary((shown_end + AROUND).min(line_end));
    let mut excerpt = String::new();
    if start > line_start {
        excerpt.push('…');
    }
    let shift = excerpt.len();
    excerpt.push_str(&text[start..end]);
    if end < line_end {
        excerpt.push('…');
    }
    let shown_end = text.ceil_char_boundary(shown_end);
    let (line, _) = file.line_column(place.start as u32);
    let column = text[line_start..place.start].chars().count() + 1;
    let origin = Origin::path(file.name.as_str())
        .line(line as usize)
        .char_column(column);
    let span = place.start - start + shift..shown_end - start + shift;
    Some((
        Window {
            text: excerpt,
            line,
            span,
        },
        origin,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, start: u32, end: u32) -> String {
        let mut files = Files::default();
        let id = files.add(File::new("a.py".into(), text.into()));
        let d = Diagnostic::error("code", "what is wrong", Span::new(id, start, end))
            .label("here")
            .help("do so");
        render([&d], &files, false)
    }

    #[test]
    fn excerpts() {
        let text = shown("x = 1\ny = z\n", 10, 11);
        assert!(text.contains("error[code]: what is wrong"), "{text}");
        assert!(text.contains("a.py:2:5"), "{text}");
        assert!(text.contains("^ here"), "{text}");
        assert!(text.contains("help: do so"), "{text}");
    }

    #[test]
    fn long_lines_are_cut() {
        let long = format!("x = '{}' + y\n", "ä".repeat(5_000_000));
        let at = long.find('y').expect("it is there") as u32;
        let text = shown(&long, at, at + 1);
        assert!(
            text.len() < 2000 && text.contains("…"),
            "{} bytes",
            text.len()
        );
        assert!(text.contains("a.py:1:5000010"), "{text}");
    }

    #[test]
    fn spans_beyond_the_end() {
        for text in ["", "x", "x\n", "ä"] {
            assert!(shown(text, 0, 9).contains("what is wrong"));
            assert!(shown(text, 9, 9).contains("what is wrong"));
        }
    }
}
