//! The workloads in Rust, as plain loops and with rayon. Prints "name serial_ns parallel_ns".
use rayon::prelude::*;
use std::hint::black_box;
use std::time::Instant;

fn test_prime(n: i32) -> bool {
    let mut prime = true;
    for i in 2..n {
        if n % i == 0 {
            prime = false;
        }
    }
    prime
}

fn pixel(cx: f64, cy: f64) -> f64 {
    let (mut x, mut y) = (0.0, 0.0);
    for k in 0..200 {
        let (x2, y2) = (x * x, y * y);
        if x2 + y2 > 4.0 {
            return k as f64;
        }
        y = 2.0 * x * y + cy;
        x = x2 - y2 + cx;
    }
    200.0
}

fn column(x: f64) -> Vec<f64> {
    (0..1000).map(|j| pixel(x, -2.0 + 3.0 * j as f64 / 999.0)).collect()
}

fn sq(x: f64) -> f64 {
    x * x + 1.0
}

fn chain(mut x: f64, steps: i32) -> f64 {
    for _ in 0..steps {
        x = x * 0.999999 + 1e-9;
    }
    x
}

fn doubles(n: usize, factor: f64) -> Vec<f64> {
    (0..n).map(|i| i as f64 * factor).collect()
}

/// Nanoseconds a call, after two that do not count; what a lone call returns is dropped off the clock.
fn time_of<R>(calls: usize, mut work: impl FnMut() -> R) -> f64 {
    for _ in 0..2 {
        black_box(work());
    }
    let start = Instant::now();
    for _ in 1..calls {
        black_box(work());
    }
    let last = work();
    let nanos = start.elapsed().as_nanos() as f64 / calls as f64;
    black_box(last);
    nanos
}

fn report(serial: f64, parallel: f64) {
    println!("rayon {serial:.1} {parallel:.1}");
}

/// One function over all inputs into a fresh vector.
fn map<T: Sync + Copy, R: Send>(calls: usize, input: &[T], f: impl Fn(T) -> R + Sync) {
    report(
        time_of(calls, || input.iter().map(|&x| f(x)).collect::<Vec<R>>()),
        time_of(calls, || input.par_iter().map(|&x| f(x)).collect::<Vec<R>>()),
    );
}

fn into_given(input: &[f64]) {
    let mut out = vec![0.0; input.len()];
    let serial = time_of(3, || {
        for (o, &x) in out.iter_mut().zip(input) {
            *o = sq(x);
        }
        black_box(&out).len()
    });
    let parallel = time_of(3, || {
        out.par_iter_mut().zip(input).for_each(|(o, &x)| *o = sq(x));
        black_box(&out).len()
    });
    report(serial, parallel);
}

fn skewed(heavy: usize) {
    let input: Vec<i32> = (0..10_001).map(|i| if i == heavy { 4_000_000 } else { 400 }).collect();
    map(1, &input, |steps| chain(1.0, steps));
}

fn nested(rows: usize, inner: usize) {
    let steps = black_box(100);
    let serial = time_of(1, || {
        let row = |r| (0..inner).map(|i| chain((i + r) as f64, steps)).collect::<Vec<f64>>();
        (0..rows).map(|r| row(r).iter().sum::<f64>()).collect::<Vec<f64>>()
    });
    let parallel = time_of(1, || {
        let row = |r| (0..inner).into_par_iter().map(|i| chain((i + r) as f64, steps)).collect::<Vec<f64>>();
        (0..rows).into_par_iter().map(|r| row(r).iter().sum::<f64>()).collect::<Vec<f64>>()
    });
    report(serial, parallel);
}

/// As many calls as take some milliseconds.
fn calls_for(nanos: f64) -> usize {
    if nanos > 2e7 { 1 } else { (1e7 / (nanos + 1e3)) as usize + 1 }
}

fn small(function: &str, n: usize) {
    let input = doubles(n, 1e-3);
    let size = n as f64;
    match function {
        "sq" => map(calls_for(size), &input, sq),
        "f100" => {
            let steps = black_box(100);
            map(calls_for(size * 1e2), &input, move |x| chain(x, steps))
        }
        _ => {
            let steps = black_box(4000);
            map(calls_for(size * 1e4), &input, move |x| chain(x, steps))
        }
    }
}

fn main() {
    let name = std::env::args().nth(1).unwrap_or_default();
    match name.split('.').collect::<Vec<_>>()[..] {
        ["W1"] => map(1, &(0..20_000).collect::<Vec<i32>>(), test_prime),
        ["W2"] => map(1, &(0..1000).map(|i| -2.0 + 3.0 * i as f64 / 999.0).collect::<Vec<f64>>(), column),
        ["W3into"] => into_given(&doubles(10_000_000, 1e-6)),
        ["W3alloc"] => map(1, &doubles(10_000_000, 1e-6), sq),
        ["W5last"] => skewed(10_000),
        ["W5first"] => skewed(0),
        ["W6a"] => nested(64, 2_000),
        ["W6b"] => nested(3, 40_000),
        ["W4", function, size] => small(function, size.parse().unwrap()),
        _ => {}
    }
}
